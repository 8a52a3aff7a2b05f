/** What is signed, and what is not. */
export const NAME = 'widget.tar.gz';
export const ARTIFACT = Buffer.from('the artifact\n');
export const OTHER = Buffer.from('another artifact\n');
