#include "dpia/answers/MarkupAttributes.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace hallmarker::dpia {

namespace {

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

/// An address that only leads somewhere when a person follows it.
bool isHarmlessLink(const QString &value)
{
    QString address = resolveEntities(value);
    address.removeIf([](QChar c) { return c.unicode() <= 0x20 || c.category() == QChar::Other_Control; }); // browsers skip them
    static const QRegularExpression scheme(QRegularExpression::anchoredPattern(QStringLiteral("([A-Za-z][A-Za-z0-9+.-]*):.*")), QRegularExpression::DotMatchesEverythingOption);
    const auto match = scheme.match(address);
    if (!match.hasMatch())
        return !address.startsWith(QStringLiteral("//")) && !address.startsWith(QLatin1Char('\\'));
    static const QSet<QString> schemes = words("http https mailto tel");
    return schemes.contains(match.captured(1).toLower());
}

/// A picture that lies in the text itself; every other address would be fetched.
bool isEmbeddedPicture(const QString &value)
{
    static const QRegularExpression data(QRegularExpression::anchoredPattern(QStringLiteral("data:image/(?:png|jpeg|jpg|gif|webp|bmp);base64,[A-Za-z0-9+/=\\s]*")), QRegularExpression::CaseInsensitiveOption);
    return data.match(value).hasMatch();
}

bool isHarmlessStyle(const QString &value)
{
    static const QSet<QString> properties = words("color background-color text-align font-weight font-style font-size font-family text-decoration text-decoration-line text-indent line-height vertical-align white-space "
                                                  "margin margin-left margin-right margin-top margin-bottom padding padding-left padding-right padding-top padding-bottom width height list-style-type border border-collapse");
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9#.,%\\s()'!-]*")));
    static const QRegularExpression dangerous(QStringLiteral("url|expression|import|behavior|var\\(|image"), QRegularExpression::CaseInsensitiveOption);
    for (const QString &rule : resolveEntities(value).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (rule.trimmed().isEmpty())
            continue;
        const QString property = rule.section(QLatin1Char(':'), 0, 0).trimmed().toLower();
        const QString setting = rule.section(QLatin1Char(':'), 1);
        if (!properties.contains(property) || !plain.match(setting).hasMatch() || dangerous.match(setting).hasMatch())
            return false;
    }
    return true;
}

} // namespace

QString resolveEntities(const QString &text)
{
    static const QRegularExpression reference(QStringLiteral("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));?"));
    static const QHash<QString, QChar> named{{QStringLiteral("amp"), QLatin1Char('&')},    {QStringLiteral("lt"), QLatin1Char('<')},     {QStringLiteral("gt"), QLatin1Char('>')},      {QStringLiteral("quot"), QLatin1Char('"')},
                                             {QStringLiteral("apos"), QLatin1Char('\'')},  {QStringLiteral("nbsp"), QChar(0xA0)},        {QStringLiteral("rarr"), QChar(0x2192)},       {QStringLiteral("larr"), QChar(0x2190)},
                                             {QStringLiteral("ndash"), QChar(0x2013)},     {QStringLiteral("mdash"), QChar(0x2014)},     {QStringLiteral("hellip"), QChar(0x2026)},     {QStringLiteral("euro"), QChar(0x20AC)},
                                             {QStringLiteral("lsquo"), QChar(0x2018)},     {QStringLiteral("rsquo"), QChar(0x2019)},     {QStringLiteral("ldquo"), QChar(0x201C)},      {QStringLiteral("rdquo"), QChar(0x201D)},
                                             {QStringLiteral("laquo"), QChar(0xAB)},       {QStringLiteral("raquo"), QChar(0xBB)},       {QStringLiteral("eacute"), QChar(0xE9)},       {QStringLiteral("egrave"), QChar(0xE8)},
                                             {QStringLiteral("agrave"), QChar(0xE0)},      {QStringLiteral("ccedil"), QChar(0xE7)},      {QStringLiteral("ecirc"), QChar(0xEA)},        {QStringLiteral("auml"), QChar(0xE4)},
                                             {QStringLiteral("ouml"), QChar(0xF6)},        {QStringLiteral("uuml"), QChar(0xFC)},        {QStringLiteral("szlig"), QChar(0xDF)},        {QStringLiteral("bull"), QChar(0x2022)},
                                             {QStringLiteral("colon"), QLatin1Char(':')},  {QStringLiteral("Tab"), QLatin1Char('\t')},   {QStringLiteral("NewLine"), QLatin1Char('\n')}, {QStringLiteral("middot"), QChar(0xB7)},
                                             {QStringLiteral("deg"), QChar(0xB0)},         {QStringLiteral("sect"), QChar(0xA7)},        {QStringLiteral("copy"), QChar(0xA9)},         {QStringLiteral("times"), QChar(0xD7)}};
    QString result;
    qsizetype at = 0;
    for (auto it = reference.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const uint code = !match.captured(1).isEmpty() ? match.captured(1).toUInt() : match.captured(2).toUInt(nullptr, 16);
        if (code > 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF))
            result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        else if (named.contains(match.captured(3)))
            result += named.value(match.captured(3));
        else
            result += match.captured();
    }
    return result + QStringView(text).mid(at);
}

bool isAllowedTag(const QString &tag)
{
    static const QSet<QString> tags = words("p br div span h1 h2 h3 h4 h5 h6 strong b em i u s strike sub sup small ul ol li blockquote pre code a table thead tbody tfoot tr th td caption colgroup col hr img");
    return tags.contains(tag);
}

bool isVoidTag(const QString &tag)
{
    static const QSet<QString> tags = words("br hr img col");
    return tags.contains(tag);
}

bool isDroppedWithContent(const QString &tag)
{
    static const QSet<QString> tags = words("script style iframe frame frameset object embed applet svg math template noscript noembed noframes title head textarea select xmp plaintext audio video");
    return tags.contains(tag);
}

bool isAllowedAttribute(const QString &tag, const QString &name, const QString &value)
{
    static const QSet<QString> everywhere = words("class align dir lang title");
    static const QHash<QString, QSet<QString>> own{{QStringLiteral("a"), words("href target rel")},        {QStringLiteral("img"), words("src alt width height")},
                                                   {QStringLiteral("td"), words("colspan rowspan width")}, {QStringLiteral("th"), words("colspan rowspan width scope")},
                                                   {QStringLiteral("table"), words("border cellpadding cellspacing width")}, {QStringLiteral("ol"), words("start type")},
                                                   {QStringLiteral("col"), words("span width")}};
    if (name == QLatin1String("style"))
        return isHarmlessStyle(value);
    if (everywhere.contains(name))
        return true;
    if (!own.value(tag).contains(name))
        return false;
    if (name == QLatin1String("href"))
        return isHarmlessLink(value);
    return name != QLatin1String("src") || isEmbeddedPicture(value);
}

} // namespace hallmarker::dpia
