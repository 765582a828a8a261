#include "app/cli/CheckText.h"

#include "app/cli/TextTable.h"
#include "checks/worker/WorkerClient.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>

namespace hallmarker::cli {

namespace {

QString boundsText(const core::ParameterSpec &parameter)
{
    if (!parameter.choices.isEmpty())
        return parameter.choices.join(QLatin1Char('|'));
    if (!parameter.minimum && !parameter.maximum)
        return {};
    return QStringLiteral("%1..%2").arg(parameter.minimum ? QString::fromLatin1(core::CanonicalJson::number(*parameter.minimum)) : QString(), parameter.maximum ? QString::fromLatin1(core::CanonicalJson::number(*parameter.maximum)) : QString());
}

} // namespace

QString checkText(const core::CheckDefinition &check)
{
    QString text = QStringLiteral("%1, %2 %3\n%4\n\n%5\n").arg(check.id, QCoreApplication::translate("Cli", "version"), check.version, check.title, check.summary);
    text += QCoreApplication::translate("Cli", "\nVerdict: %1\n").arg(check.verdictRule);
    if (check.needsWorker)
        text += QCoreApplication::translate("Cli", "Runs in the sandbox of hallmarker-worker.\n");
    if (check.needsWorker && !checks::WorkerClient::shared().isAvailable())
        text += QCoreApplication::translate("Cli", "hallmarker-worker is not installed here, so this check cannot run. Install the package hallmarker-worker.\n");
    TextTable inputs({QCoreApplication::translate("Cli", "INPUT"), QCoreApplication::translate("Cli", "KIND"), QCoreApplication::translate("Cli", "MEANING")});
    for (const core::InputSpec &input : check.inputs)
        inputs.add({input.isRequired ? input.role : QString(QLatin1Char('[') + input.role + QLatin1Char(']')), input.recordKinds.join(QLatin1Char('|')), input.help});
    text += QLatin1Char('\n') + inputs.toString();
    TextTable parameters({QCoreApplication::translate("Cli", "PARAMETER"), QCoreApplication::translate("Cli", "TYPE"), QCoreApplication::translate("Cli", "BOUNDS"), QCoreApplication::translate("Cli", "DEFAULT"), QCoreApplication::translate("Cli", "MEANING")});
    for (const core::ParameterSpec &parameter : check.parameters) {
        parameters.add({parameter.key, core::parameterTypeName(parameter.type), boundsText(parameter),
                        parameter.isRequired() ? QCoreApplication::translate("Cli", "(required)") : QString::fromUtf8(core::CanonicalJson::of(parameter.defaultValue)), parameter.help});
    }
    if (!parameters.isEmpty())
        text += QLatin1Char('\n') + parameters.toString();
    TextTable figures({QCoreApplication::translate("Cli", "FIGURE"), QCoreApplication::translate("Cli", "UNIT"), QCoreApplication::translate("Cli", "MEANING")});
    for (const core::FigureSpec &figure : check.figures)
        figures.add({figure.key, figure.unit, figure.help});
    text += QLatin1Char('\n') + figures.toString();
    if (!check.sources.isEmpty())
        text += QCoreApplication::translate("Cli", "\nSources:\n  %1\n").arg(check.sources.join(QLatin1String("\n  ")));
    return text;
}

} // namespace hallmarker::cli
