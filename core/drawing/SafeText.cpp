#include "core/drawing/SafeText.h"

namespace hallmarker::core {

namespace {

constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

bool steersDirection(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool runsLeftward(QChar c)
{
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

QString codeName(char16_t code)
{
    return QStringLiteral("[U+%1]").arg(QString::number(code, 16).toUpper().rightJustified(4, QLatin1Char('0')));
}

} // namespace

QString safeText(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    bool needsIsolation = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t code = c.unicode();
        if (code < 0x20 || code == 0x7F) {
            safe += QChar(code == 0x7F ? 0x2421 : 0x2400 + code);
        } else if (code >= 0x80 && code < 0xA0) {
            safe += codeName(code);
        } else if (code == 0x2028 || code == 0x2029) {
            safe += QChar(0x240A);
        } else if (steersDirection(code)) {
            safe += codeName(code);
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            needsIsolation = needsIsolation || QChar::direction(QChar::surrogateToUcs4(c, text.at(i + 1))) == QChar::DirR;
            safe += c;
            safe += text.at(++i);
        } else if (c.isSurrogate()) {
            safe += QChar(QChar::ReplacementCharacter);
        } else {
            needsIsolation = needsIsolation || runsLeftward(c);
            safe += c;
        }
    }
    return needsIsolation ? QString(QChar(firstStrongIsolate) + safe + QChar(popIsolate)) : safe;
}

QString shortened(const QString &text, qsizetype characters)
{
    if (text.size() <= characters || characters < 3)
        return text;
    qsizetype head = (characters - 1) * 2 / 3;
    qsizetype tail = characters - 1 - head;
    if (text.at(head - 1).isHighSurrogate())
        --head;
    if (text.at(text.size() - tail).isLowSurrogate())
        --tail;
    return QString(text.left(head) + QChar(0x2026) + text.right(tail));
}

} // namespace hallmarker::core
