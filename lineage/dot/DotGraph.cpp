#include "lineage/dot/DotGraph.h"

namespace hallmarker::lineage {

QString dotLabelText(const QString &label, const QString &nodeName, const QString &graphName)
{
    QString text;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) != QLatin1Char('\\') || i + 1 == label.size()) {
            text += label.at(i);
            continue;
        }
        const QChar next = label.at(++i);
        if (next == QLatin1Char('N'))
            text += nodeName;
        else if (next == QLatin1Char('G'))
            text += graphName;
        else if (next == QLatin1Char('n') || next == QLatin1Char('l') || next == QLatin1Char('r'))
            text += QLatin1Char('\n');
        else
            text += next;
    }
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1); // "left\l" ends its last line, it does not begin a new one
    return text;
}

QString dotLabel(const QString &text)
{
    QString label;
    for (const QChar c : text) {
        if (c == QLatin1Char('\\'))
            label += QLatin1String("\\\\");
        else if (c == QLatin1Char('\n'))
            label += QLatin1String("\\n");
        else if (c.unicode() >= 0x20 || c == QLatin1Char('\t'))
            label += c;
    }
    return label;
}

QByteArray dotQuoted(const QString &text)
{
    QByteArray quoted("\"");
    for (const char c : text.toUtf8()) {
        if (c == '"')
            quoted += '\\';
        if (c != '\0')
            quoted += c;
    }
    return quoted + '"';
}

} // namespace hallmarker::lineage
