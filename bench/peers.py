"""The peers that need numpy and scipy: one job per line on standard input, its time and result on standard output.

Arrays come as raw files. What a peer needs beyond them it makes before its clock starts.
"""

import json
import sys
import time

import numpy as np
from scipy.sparse import csr_matrix
from scipy.spatial.distance import pdist

kept = {}


def array(folder, name, kind):
    key = (folder, name)
    if key not in kept:
        kept[key] = np.fromfile(f"{folder}/{name}", dtype=kind)
    return kept[key]


def rows(folder, name):
    return (
        array(folder, name + "-starts", np.uint32).astype(np.int32),
        array(folder, name + "-positions", np.uint32).astype(np.int32),
        array(folder, name + "-levels", np.uint8),
    )


def thresholds(job):
    """Shared crosses as one product of 0 and 1 per level: B(k) B(k)', with B(k) who asks level k or more."""
    starts, positions, levels = rows(job["folder"], "sets")
    size = len(starts) - 1
    begun = time.perf_counter()
    shared = None
    for level in range(1, job["levels"] + 1):
        asked = (levels >= level).astype(np.int32)
        step = csr_matrix((asked, positions, starts), shape=(size, job["width"]), copy=True)
        step.eliminate_zeros()
        product = step @ step.T
        shared = product if shared is None else shared + product
    took = time.perf_counter() - begun
    own = int(shared.diagonal().sum())
    return took, (int(shared.sum()) - own) // 2


def cityblock(job):
    """Shared crosses of full rows, from half of what their distance takes off their totals."""
    levels = array(job["folder"], "dense", np.uint8).reshape(job["size"], job["width"])
    full = levels.astype(np.float64)
    begun = time.perf_counter()
    totals = full.sum(axis=1)
    distance = pdist(full, "cityblock")
    first, second = np.triu_indices(len(totals), 1)
    shared = (totals[first] + totals[second] - distance) / 2
    took = time.perf_counter() - begun
    return took, int(shared.sum())


def dense(folder, name, size, width, missing):
    starts, positions, levels = rows(folder, name)
    full = np.full((size, width), missing, dtype=np.uint8)
    full[np.repeat(np.arange(size), np.diff(starts)), positions] = levels
    return full


def matches(job):
    """Both ends of every match by BLAS, the best ten of both sides by argpartition."""
    people, cards, width, top, most = (job[key] for key in ("people", "cards", "width", "levels", "most"))
    held = dense(job["folder"], "held", people, width, 255)
    asked = dense(job["folder"], "asked", cards, width, 0)
    steps = np.arange(1, top + 1, dtype=np.uint8)
    needed = (asked[:, :, None] >= steps).reshape(cards, -1).astype(np.float32)
    begun = time.perf_counter()
    total = needed.sum(axis=1).astype(np.float64)
    may = (held[:, :, None] >= steps).reshape(people, -1).astype(np.float32)
    sure = np.where(held == 255, 0, held)
    sure = (sure[:, :, None] >= steps).reshape(people, -1).astype(np.float32)
    low = (sure @ needed.T) / total
    high = (may @ needed.T) / total
    best = 0.0
    for axis in (1, 0):
        chosen = np.argpartition(-low, most - 1, axis=axis)
        chosen = chosen[:, :most] if axis == 1 else chosen[:most, :]
        lows = np.take_along_axis(low, chosen, axis=axis)
        highs = np.take_along_axis(high, chosen, axis=axis)
        order = np.argsort(-lows, axis=axis)
        np.take_along_axis(highs, order, axis=axis)
        best += lows.sum()
    took = time.perf_counter() - begun
    return took, round(float(best), 3)


JOBS = {"thresholds": thresholds, "cityblock": cityblock, "matches": matches}
print(json.dumps({"ready": f"numpy {np.__version__}"}), flush=True)
for line in sys.stdin:
    asked_for = json.loads(line)
    seconds, result = JOBS[asked_for["job"]](asked_for)
    print(json.dumps({"ms": seconds * 1000, "result": result}), flush=True)
