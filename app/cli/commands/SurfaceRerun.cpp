#include "app/cli/commands/SurfaceRerun.h"

#include "app/cli/CliTexts.h"
#include "app/wiring/CheckOrders.h"
#include "core/check/CheckRunner.h"
#include "inventory/files/FileArtifactLocator.h"
#include "threats/model/ThreatModel.h"

namespace hallmarker::cli {

namespace {

QString rerunNumber(const core::Figure &figure)
{
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    return QStringLiteral("%1 [%2, %3]").arg(number(figure.value), number(figure.low.value_or(figure.value)), number(figure.high.value_or(figure.value)));
}

QJsonObject rerunJson(const core::Figure &figure)
{
    return {{QStringLiteral("value"), figure.value}, {QStringLiteral("low"), figure.low.value_or(figure.value)}, {QStringLiteral("high"), figure.high.value_or(figure.value)}, {QStringLiteral("n"), figure.n}};
}

/// "CHECK:KEY=VALUE" words that belong to the check, as "KEY=VALUE".
QStringList parametersFor(const QString &check, const Arguments &arguments)
{
    QStringList words;
    for (const QString &word : arguments.values(QStringLiteral("param")))
        if (word.startsWith(check + QLatin1Char(':')))
            words.append(word.mid(check.size() + 1));
    return words;
}

} // namespace

QJsonObject SurfaceRerun::toJson(const threats::SurfaceAttack &attack) const
{
    QJsonObject json{{QStringLiteral("attack"), attack.name}, {QStringLiteral("check"), attack.check}, {QStringLiteral("measure"), attack.measure}, {QStringLiteral("rerun"), finding.has_value()}, {QStringLiteral("reason"), text}};
    if (finding) {
        json.insert(QStringLiteral("finding"), finding->id);
        json.insert(QStringLiteral("verdict"), core::verdictName(finding->verdict));
        json.insert(QStringLiteral("figure"), attack.figure);
    }
    if (before)
        json.insert(QStringLiteral("before"), rerunJson(*before));
    if (after)
        json.insert(QStringLiteral("after"), rerunJson(*after));
    return json;
}

core::Result<SurfaceRerun> rerunAttack(CommandContext &context, const threats::SurfaceAttack &attack, const Arguments &arguments)
{
    const core::CheckProvider *check = context.program().checks().find(attack.check);
    SurfaceRerun rerun{attack.withoutRun(check != nullptr), {}, {}, {}};
    const QString model = arguments.value(QStringLiteral("attacked"), arguments.value(QStringLiteral("model")));
    if (check == nullptr || !attack.canBeRun() || model.isEmpty() || !arguments.has(QStringLiteral("samples")))
        return rerun;
    HALLMARKER_ASSIGN(core::Workspace * workspace, context.workspace());
    if (!arguments.has(QStringLiteral("attacked")) && workspace->resolve(QLatin1String(threats::ThreatModel::kind), model)) {
        rerun.text = CliTexts::tr("not re-run: a threat model gives no answers; name the model with --attacked");
        return rerun;
    }
    QStringList words{QStringLiteral("model=") + model, QStringLiteral("data=") + arguments.value(QStringLiteral("samples"))};
    const QList<core::InputSpec> &inputs = check->definition().inputs;
    if (std::any_of(inputs.begin(), inputs.end(), [](const core::InputSpec &input) { return input.role == QLatin1String("members"); })) {
        if (!arguments.has(QStringLiteral("members"))) {
            rerun.text = CliTexts::tr("not re-run: it needs samples that the model was trained on; name them with --members");
            return rerun;
        }
        words.append(QStringLiteral("members=") + arguments.value(QStringLiteral("members")));
    }
    core::CheckOrder order;
    order.checkId = attack.check;
    HALLMARKER_ASSIGN(order.inputs, wiring::inputsOf(*workspace, check->definition(), words));
    HALLMARKER_ASSIGN(order.parameters, wiring::parametersOf(check->definition(), parametersFor(attack.check, arguments)));
    for (auto it = attack.parameters.begin(); it != attack.parameters.end(); ++it)
        order.parameters.insert(it.key(), it.value());
    bool isNumber = true;
    order.seed.value = arguments.value(QStringLiteral("seed"), QStringLiteral("0")).toULongLong(&isNumber);
    if (!isNumber)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("The seed has to be a whole number."));
    inventory::FileArtifactLocator locator(*workspace);
    HALLMARKER_ASSIGN(rerun.finding, core::CheckRunner(*workspace, context.program().checks(), locator).run(order, context.progress()));
    for (const core::Figure &figure : rerun.finding->figures) {
        if (figure.key == attack.figure && figure.slice == QLatin1String("before"))
            rerun.before = figure;
        if (figure.key == attack.figure && figure.slice == QLatin1String("after"))
            rerun.after = figure;
    }
    rerun.text = rerun.before && rerun.after ? CliTexts::tr("%1 %2 before, %3 after (%4, %5)").arg(attack.figure, rerunNumber(*rerun.before), rerunNumber(*rerun.after), core::verdictName(rerun.finding->verdict), rerun.finding->id)
                                             : CliTexts::tr("could not be run (%1): %2").arg(rerun.finding->id, rerun.finding->reason);
    return rerun;
}

} // namespace hallmarker::cli
