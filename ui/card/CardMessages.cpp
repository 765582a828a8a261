#include "ui/card/CardMessages.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {

struct CardMessagesTexts {
    Q_DECLARE_TR_FUNCTIONS(CardMessagesTexts)
};

constexpr qsizetype mostWarnings = 4; ///< the rest stands in the preview

QString link(const QString &target, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

QString cardWarningsHtml(const inventory::CardView &view)
{
    QStringList lines;
    for (const QString &warning : view.warnings) {
        QString line = warning.toHtmlEscaped();
        for (const inventory::CardEvidence &evidence : view.evidence) {
            const QString id = evidence.finding().id.toHtmlEscaped();
            const QString title = evidence.title.toHtmlEscaped();
            const QString named = link(QString(QLatin1String("finding:") + evidence.finding().id), evidence.title);
            line.replace(QString(id + QLatin1String(" (") + title + QLatin1Char(')')), named);
        }
        lines += line;
    }
    const qsizetype more = lines.size() - mostWarnings;
    if (more > 0) {
        lines = lines.mid(0, mostWarnings);
        lines += CardMessagesTexts::tr("%n more in the preview.", nullptr, static_cast<int>(more)).toHtmlEscaped();
    }
    return lines.join(QLatin1String("<br>"));
}

QString cardGapsHtml(const inventory::CardView &view)
{
    QStringList links;
    for (const inventory::CardGap &gap : view.gaps)
        links += link(QString(QLatin1String("field:") + gap.spec->keyText()), gap.spec->labelText());
    return links.isEmpty() ? QString() : CardMessagesTexts::tr("Still missing: %1").arg(links.join(QLatin1String(", ")));
}

} // namespace hallmarker::ui
