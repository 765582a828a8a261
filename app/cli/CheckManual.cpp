#include "app/cli/CheckManual.h"

#include "core/json/CanonicalJson.h"

namespace hallmarker::cli {

namespace {

QString manualCell(QString text)
{
    return text.replace(QLatin1Char('|'), QLatin1String("\\|")).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString manualRow(const QStringList &cells)
{
    QString row = QStringLiteral("|");
    for (const QString &cell : cells)
        row += QLatin1Char(' ') + manualCell(cell) + QLatin1String(" |");
    return row + QLatin1Char('\n');
}

QString manualBounds(const core::ParameterSpec &parameter)
{
    if (!parameter.choices.isEmpty())
        return parameter.choices.join(QLatin1String(", "));
    QString text = core::parameterTypeName(parameter.type);
    if (parameter.minimum)
        text += QStringLiteral(", at least %1").arg(QString::fromLatin1(core::CanonicalJson::number(*parameter.minimum)));
    if (parameter.maximum)
        text += QStringLiteral(", at most %1").arg(QString::fromLatin1(core::CanonicalJson::number(*parameter.maximum)));
    return text;
}

QString sectionOf(const core::CheckDefinition &check)
{
    QString text = QStringLiteral("## `%1`\n\n**%2.** %3\n\n*Verdict.* %4\n\n").arg(check.id, check.title, check.summary, check.verdictRule);
    text += QStringLiteral("Version %1.%2%3\n\n").arg(check.version, check.needsWorker ? QStringLiteral(" Runs in the sandbox of `hallmarker-worker`.") : QString(),
                                                      check.validDays > 0 ? QStringLiteral(" Its findings hold for %1 days.").arg(check.validDays) : QString());
    text += QStringLiteral("| input | takes | meaning |\n| --- | --- | --- |\n");
    for (const core::InputSpec &input : check.inputs)
        text += manualRow({QString(QLatin1Char('`') + input.role + QLatin1Char('`')), input.recordKinds.join(QLatin1String(", ")), input.help});
    if (!check.parameters.isEmpty()) {
        text += QStringLiteral("\n| parameter | values | default | meaning |\n| --- | --- | --- | --- |\n");
        for (const core::ParameterSpec &parameter : check.parameters) {
            const QString standard = parameter.isRequired() ? QStringLiteral("(required)") : QString(QLatin1Char('`') + QString::fromUtf8(core::CanonicalJson::of(parameter.defaultValue)) + QLatin1Char('`'));
            text += manualRow({QString(QLatin1Char('`') + parameter.key + QLatin1Char('`')), manualBounds(parameter), standard, parameter.help});
        }
    }
    text += QStringLiteral("\n| figure | unit | meaning |\n| --- | --- | --- |\n");
    for (const core::FigureSpec &figure : check.figures)
        text += manualRow({QString(QLatin1Char('`') + figure.key + QLatin1Char('`')), figure.unit, figure.help});
    if (!check.sources.isEmpty())
        text += QStringLiteral("\nSources: %1\n").arg(check.sources.join(QLatin1String("; ")));
    return text + QLatin1Char('\n');
}

} // namespace

QString checkManual(const core::CheckRegistry &registry)
{
    QString text = QStringLiteral("# Checks\n\nThis page is made from the checks themselves (`hallmarker-cli manual --as checks`).\n\n");
    for (const core::CheckProvider *check : registry.all())
        text += sectionOf(check->definition());
    return text;
}

} // namespace hallmarker::cli
