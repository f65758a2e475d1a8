/**
 * Prints HTML to PDF on A4. `<template id="header">` and `<template id="footer">` stand on every page; the body's
 * `data-margin` holds the four margins, and `data-landscape` turns the paper.
 */
export async function printPage(page, html) {
  await page.setContent(html, { waitUntil: 'load' });
  const { header, footer, margin, isLandscape } = await page.evaluate(() => ({
    header: document.querySelector('#header')?.innerHTML ?? '',
    footer: document.querySelector('#footer')?.innerHTML ?? '',
    margin: (document.body.dataset.margin ?? '20mm 18mm 20mm 18mm').split(' '),
    isLandscape: document.body.dataset.landscape !== undefined,
  }));
  const [top, right, bottom, left] = margin;
  return page.pdf({
    format: 'A4',
    landscape: isLandscape,
    printBackground: true,
    tagged: false,
    displayHeaderFooter: header !== '' || footer !== '',
    headerTemplate: header === '' ? '<span></span>' : header,
    footerTemplate: footer === '' ? '<span></span>' : footer,
    margin: { top, right, bottom, left },
  });
}
