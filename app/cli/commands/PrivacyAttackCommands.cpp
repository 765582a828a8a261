#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/ReleaseAttacks.h"
#include "app/cli/commands/SourceArgument.h"
#include "app/cli/commands/SourcedTables.h"
#include "checks/encoding/DefinitionParts.h"

#include "checks/attacks/InferenceAttack.h"
#include "checks/attacks/LinkabilityAttack.h"
#include "checks/attacks/LinkageAttack.h"
#include "checks/attacks/SinglingOutAttack.h"
#include "checks/pushdown/PushedLinkage.h"
#include "core/table/ReadTable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

constexpr double attackConfidence = 0.95;

core::Result<core::Table> attackTable(CommandContext &context, const QString &path)
{
    HALLMARKER_ASSIGN(core::ReadTable read, core::readTable(path, {}, context.progress()));
    return read.table;
}

QJsonObject rateJson(const checks::SuccessRate &rate)
{
    return {{QStringLiteral("rate"), rate.rate}, {QStringLiteral("error"), rate.error}};
}

checks::LinkageAttack::Plan linkagePlan(const Arguments &arguments)
{
    return {attackColumnWords(arguments, "known"), arguments.value(QStringLiteral("person")), arguments.value(QStringLiteral("register-person"), arguments.value(QStringLiteral("person")))};
}

Answer linkageAnswer(const checks::LinkageOutcome &outcome)
{
    QJsonObject json{{QStringLiteral("records"), qint64(outcome.records)}, {QStringLiteral("matched"), qint64(outcome.matched)}, {QStringLiteral("certain"), qint64(outcome.certain)}, {QStringLiteral("expectedRight"), outcome.expectedRight}, {QStringLiteral("baselineRight"), outcome.baselineRight}};
    TextTable table({CliTexts::tr("FIGURE"), CliTexts::tr("VALUE")});
    table.add({CliTexts::tr("released records"), QString::number(outcome.records)});
    table.add({CliTexts::tr("with a candidate in the register"), QString::number(outcome.matched)});
    table.add({CliTexts::tr("with exactly one candidate"), QString::number(outcome.certain)});
    table.add({CliTexts::tr("right picks expected"), QString::number(outcome.expectedRight, 'f', 2)});
    table.add({CliTexts::tr("right picks by guessing"), QString::number(outcome.baselineRight, 'f', 2)});
    if (outcome.known > 0) {
        json.insert(QStringLiteral("precision"), outcome.precision());
        json.insert(QStringLiteral("recall"), outcome.recall());
        table.add({CliTexts::tr("precision"), QString::number(outcome.precision(), 'f', 4)});
        table.add({CliTexts::tr("recall"), QString::number(outcome.recall(), 'f', 4)});
    }
    return Answer{json, table.toString()};
}

core::Result<Answer> joinRegister(CommandContext &context, const core::Table &release, const core::Table &registered, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(const checks::LinkageOutcome outcome, checks::LinkageAttack::exact(release, registered, linkagePlan(arguments), context.progress()));
    return linkageAnswer(outcome);
}

/// As a finding has it: figures that nobody set a limit for, so nothing is judged.
core::CheckOutcome linkageMeasured(const checks::LinkageOutcome &outcome)
{
    using checks::DefinitionParts;
    core::CheckOutcome measured;
    measured.verdict = core::Verdict::Inconclusive;
    measured.reason = CliTexts::tr("%1 of %2 released records have exactly one candidate in the register. No limit was set, so nothing is judged.").arg(outcome.certain).arg(outcome.records);
    measured.figures << DefinitionParts::number("records", double(outcome.records), "records") << DefinitionParts::number("matched", double(outcome.matched), "records") << DefinitionParts::number("certain", double(outcome.certain), "records")
                     << DefinitionParts::number("expected_right", outcome.expectedRight, "records") << DefinitionParts::number("baseline_right", outcome.baselineRight, "records");
    if (outcome.known > 0)
        measured.figures << DefinitionParts::share("precision", outcome.precision(), qint64(outcome.matched)) << DefinitionParts::share("recall", outcome.recall(), qint64(outcome.known));
    return measured;
}

/// The join where both tables lie.
core::Result<Answer> joinInSource(CommandContext &context, const Arguments &arguments)
{
    if (arguments.at(0) != u"linkage")
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("Only linkage is attacked in a source; the attack %1 needs the rows themselves. Export a sample and use the file.").arg(arguments.at(0)));
    if (arguments.positionals.size() < 3)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("The attack %1 needs a second table: the original, or for linkage the register.").arg(arguments.at(0)));
    HALLMARKER_TRY(SourceArgument::refuse(arguments, {QStringLiteral("control")}));
    const qint64 startedMs = context.program().clock().nowMs();
    HALLMARKER_ASSIGN(SourcedTables sourced, SourcedTables::open(context, arguments, {arguments.at(1), arguments.at(2)}));
    const checks::LinkageAttack::Plan plan = linkagePlan(arguments);
    if (SourceArgument::wantsSql(arguments)) {
        HALLMARKER_ASSIGN(const QStringList statements, checks::PushedLinkage::statements(sourced.table(0), sourced.table(1), plan));
        return SourceArgument::shown(statements);
    }
    HALLMARKER_TRY(sourced.observe(context));
    HALLMARKER_ASSIGN(const checks::LinkageOutcome outcome, checks::PushedLinkage::measure(sourced.warehouse(), sourced.table(0), sourced.table(1), plan, context.progress()));
    Answer answer = linkageAnswer(outcome);
    QJsonObject json = answer.json.toObject();
    const QJsonObject parameters{{QStringLiteral("known"), QJsonArray::fromStringList(attackColumnWords(arguments, "known"))}, {QStringLiteral("person"), arguments.value(QStringLiteral("person"))}, {QStringLiteral("register_person"), arguments.value(QStringLiteral("register-person"), arguments.value(QStringLiteral("person")))}};
    HALLMARKER_TRY(sourced.finish(context, arguments, {QStringLiteral("privacy.linkage"), QStringLiteral("1"), parameters, {QStringLiteral("data"), QStringLiteral("register")}, startedMs}, linkageMeasured(outcome), json, answer.text));
    answer.json = json;
    return answer;
}

core::Result<Answer> attackRelease(CommandContext &context, const Arguments &arguments)
{
    const QString kind = arguments.at(0);
    if (SourceArgument::isGiven(arguments) || (kind == u"linkage" && SourcedTables::areMeant(context, arguments, arguments.at(1))))
        return joinInSource(context, arguments);
    HALLMARKER_ASSIGN(const core::Table release, attackTable(context, arguments.at(1)));
    if (kind == u"diversity")
        return attackDiversity(release, arguments);
    if (arguments.positionals.size() < 3)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("The attack %1 needs a second table: the original, or for linkage the register.").arg(kind));
    HALLMARKER_ASSIGN(const core::Table original, attackTable(context, arguments.at(2)));
    if (kind == u"fuzzy-linkage")
        return attackByFuzzyLinkage(context, release, original, arguments);
    core::Table control;
    if (arguments.has(QStringLiteral("control"))) {
        HALLMARKER_ASSIGN(control, attackTable(context, arguments.value(QStringLiteral("control"))));
    }
    if (kind == u"linkage")
        return joinRegister(context, release, original, arguments);
    const auto attempts = std::size_t(arguments.value(QStringLiteral("attempts"), QStringLiteral("500")).toUInt());
    const core::Seed seed{arguments.value(QStringLiteral("seed"), QStringLiteral("1")).toULongLong()};
    checks::AttackOutcome outcome;
    if (kind == u"singling-out") {
        HALLMARKER_ASSIGN(outcome, checks::SinglingOutAttack::run(release, original, control, {attackColumnWords(arguments, "known"), 3, attempts, seed}, context.progress()));
    } else if (kind == u"linkability") {
        HALLMARKER_ASSIGN(outcome, checks::LinkabilityAttack::run(release, original, control, {attackColumnWords(arguments, "known"), attackColumnWords(arguments, "known-elsewhere"), 1, attempts, seed}, context.progress()));
    } else if (kind == u"inference") {
        HALLMARKER_ASSIGN(outcome, checks::InferenceAttack::run(release, original, control, {attackColumnWords(arguments, "known"), arguments.value(QStringLiteral("secret")), 0.05, attempts, seed}, context.progress()));
    } else {
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("\"%1\" is no attack: linkage, fuzzy-linkage, singling-out, linkability, inference or diversity.").arg(kind));
    }
    const checks::AttackRisk risk = outcome.risk(attackConfidence);
    const QJsonObject json{{QStringLiteral("attack"), rateJson(outcome.attack(attackConfidence))}, {QStringLiteral("control"), outcome.controlAttempts > 0 ? QJsonValue(rateJson(outcome.control(attackConfidence))) : QJsonValue()},
                           {QStringLiteral("baseline"), rateJson(outcome.baseline(attackConfidence))}, {QStringLiteral("attempts"), qint64(outcome.attempts)}, {QStringLiteral("risk"), risk.value},
                           {QStringLiteral("interval"), QJsonArray{risk.interval.low, risk.interval.high}}, {QStringLiteral("isWeakerThanGuessing"), outcome.isWeakerThanGuessing()}};
    TextTable table({CliTexts::tr("WHO"), CliTexts::tr("ATTEMPTS"), CliTexts::tr("SUCCESSES"), CliTexts::tr("RATE")});
    const auto add = [&table](const QString &who, std::int64_t attemptCount, std::int64_t successes, const checks::SuccessRate &rate) { table.add({who, QString::number(attemptCount), QString::number(successes), QStringLiteral("%1 \u00b1 %2").arg(rate.rate, 0, 'f', 4).arg(rate.error, 0, 'f', 4)}); };
    add(CliTexts::tr("people in the data"), outcome.attempts, outcome.successes, outcome.attack(attackConfidence));
    if (outcome.controlAttempts > 0)
        add(CliTexts::tr("control set"), outcome.controlAttempts, outcome.controlSuccesses, outcome.control(attackConfidence));
    add(CliTexts::tr("guessing"), outcome.attempts, outcome.baselineSuccesses, outcome.baseline(attackConfidence));
    QString text = table.toString() + CliTexts::tr("Risk %1, between %2 and %3 at 95 % confidence.").arg(risk.value, 0, 'f', 4).arg(risk.interval.low, 0, 'f', 4).arg(risk.interval.high, 0, 'f', 4) + QLatin1Char('\n');
    if (outcome.controlAttempts == 0)
        text += CliTexts::tr("Without a control set, what is true of everybody counts as a risk of the release as well.") + QLatin1Char('\n');
    if (outcome.isWeakerThanGuessing())
        text += CliTexts::tr("The attack is no better than guessing: it proves nothing about the release.") + QLatin1Char('\n');
    return Answer{json, text};
}

} // namespace

void addPrivacyAttackCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("privacy attack"), CliTexts::tr("Attack a release before somebody else does"),
                     CliTexts::tr("linkage joins the release with a register over the known columns; fuzzy-linkage does so although values were generalised, masked or mistyped. diversity looks at classes of one value (homogeneity) and at classes that make a value likely (skewness). singling-out, linkability and inference follow the Anonymeter protocol: the attack on people in the data beside a control set of people who are not, and beside guessing. With --source the database joins release and register itself (linkage)."),
                     {{QStringLiteral("ATTACK"), CliTexts::tr("linkage, fuzzy-linkage, singling-out, linkability, inference or diversity")}, {QStringLiteral("RELEASE"), CliTexts::tr("The released table")}, {QStringLiteral("ORIGINAL"), CliTexts::tr("The table it was made from; for linkage the register; none for diversity"), false}},
                     SourceArgument::options() +
                     QList<Option>{{QStringLiteral("known"), QStringLiteral("COLUMNS"), CliTexts::tr("What the attacker knows, separated by commas"), {}, true},
                      {QStringLiteral("known-elsewhere"), QStringLiteral("COLUMNS"), CliTexts::tr("What a second source knows (linkability)"), {}, true},
                      {QStringLiteral("secret"), QStringLiteral("COLUMN"), CliTexts::tr("What the attacker wants to learn (inference, diversity)")},
                      {QStringLiteral("equal"), QStringLiteral("COLUMNS"), CliTexts::tr("Columns that must be equal for a pair to be compared (fuzzy-linkage)"), {}, true},
                      {QStringLiteral("threshold"), QStringLiteral("NUMBER"), CliTexts::tr("Likeness from which a match counts (fuzzy-linkage); 0.85 when left out")},
                      {QStringLiteral("sureness"), QStringLiteral("NUMBER"), CliTexts::tr("Share of one value from which a class gives it away (diversity); 0.9 when left out")},
                      {QStringLiteral("factor"), QStringLiteral("NUMBER"), CliTexts::tr("How much likelier a value must be in a class than in the table (diversity); 3 when left out")},
                      {QStringLiteral("control"), QStringLiteral("FILE"), CliTexts::tr("Records of people who are not in the release")},
                      {QStringLiteral("person"), QStringLiteral("COLUMN"), CliTexts::tr("Who it really is, for precision and recall (linkage)")},
                      {QStringLiteral("register-person"), QStringLiteral("COLUMN"), CliTexts::tr("The same in the register, where it has another name")},
                      {QStringLiteral("attempts"), QStringLiteral("N"), CliTexts::tr("How many attempts; 500 when left out, 0 for all records")},
                      {QStringLiteral("seed"), QStringLiteral("N"), CliTexts::tr("Seed of the random choices; 1 when left out")}},
                     false, attackRelease});
}

} // namespace hallmarker::cli
