#include "app/cli/commands/ReleaseAttacks.h"

#include "app/cli/CliTexts.h"
#include "app/cli/TextTable.h"
#include "checks/attacks/DiversityAttack.h"
#include "checks/attacks/FuzzyLinkage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::cli {

namespace {

constexpr double sureOfRate = 0.95;

core::Result<double> attackNumber(const Arguments &arguments, const char *option, double otherwise)
{
    const QString name = QString::fromLatin1(option);
    bool isNumber = true;
    const double value = arguments.has(name) ? arguments.value(name).toDouble(&isNumber) : otherwise;
    if (!isNumber)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 needs a number, not \"%2\".").arg(name, arguments.value(name)));
    return value;
}

QString shareText(std::int64_t part, std::int64_t whole)
{
    return QStringLiteral("%1 (%2)").arg(part).arg(whole > 0 ? double(part) / double(whole) : 0, 0, 'f', 4);
}

} // namespace

QStringList attackColumnWords(const Arguments &arguments, const char *option)
{
    QStringList names;
    for (const QString &word : arguments.values(QString::fromLatin1(option)))
        names += word.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return names;
}

core::Result<Answer> attackByFuzzyLinkage(CommandContext &context, const core::Table &release, const core::Table &registered, const Arguments &arguments)
{
    checks::FuzzyLinkage::Plan plan;
    plan.columns = attackColumnWords(arguments, "known");
    plan.blocks = attackColumnWords(arguments, "equal");
    plan.releasedPerson = arguments.value(QStringLiteral("person"));
    plan.registeredPerson = arguments.value(QStringLiteral("register-person"), plan.releasedPerson);
    HALLMARKER_ASSIGN(plan.threshold, attackNumber(arguments, "threshold", plan.threshold));
    HALLMARKER_ASSIGN(const checks::FuzzyOutcome outcome, checks::FuzzyLinkage::run(release, registered, plan, context.progress()));
    QJsonArray curve;
    for (const auto &step : outcome.curve)
        curve.append(QJsonObject{{QStringLiteral("confidence"), step.confidence}, {QStringLiteral("matched"), qint64(step.matched)}, {QStringLiteral("right"), step.right}});
    QJsonObject json{{QStringLiteral("records"), qint64(outcome.records)}, {QStringLiteral("compared"), qint64(outcome.compared)}, {QStringLiteral("matched"), qint64(outcome.matched)}, {QStringLiteral("known"), qint64(outcome.known)}, {QStringLiteral("curve"), curve}};
    TextTable table({CliTexts::tr("FIGURE"), CliTexts::tr("VALUE")});
    table.add({CliTexts::tr("released records"), QString::number(outcome.records)});
    table.add({CliTexts::tr("pairs compared"), QString::number(outcome.compared)});
    table.add({CliTexts::tr("with a match"), QString::number(outcome.matched)});
    QString text;
    if (outcome.known > 0) {
        json.insert(QStringLiteral("precision"), outcome.precision());
        json.insert(QStringLiteral("recall"), outcome.recall());
        json.insert(QStringLiteral("baseline"), outcome.baselinePrecision());
        table.add({CliTexts::tr("precision"), QString::number(outcome.precision(), 'f', 4)});
        table.add({CliTexts::tr("recall"), QString::number(outcome.recall(), 'f', 4)});
        table.add({CliTexts::tr("right by guessing"), QString::number(outcome.baselinePrecision(), 'f', 4)});
        TextTable steps({CliTexts::tr("CONFIDENCE FROM"), CliTexts::tr("MATCHED"), CliTexts::tr("PRECISION"), CliTexts::tr("RECALL")});
        for (const auto &step : outcome.curve)
            steps.add({QString::number(step.confidence), QString::number(step.matched), QString::number(step.matched > 0 ? step.right / double(step.matched) : 0, 'f', 4), QString::number(step.right / double(outcome.known), 'f', 4)});
        text = steps.toString();
    }
    return Answer{json, table.toString() + text};
}

core::Result<Answer> attackDiversity(const core::Table &release, const Arguments &arguments)
{
    checks::DiversityAttack::Plan plan;
    plan.known = attackColumnWords(arguments, "known");
    plan.secret = arguments.value(QStringLiteral("secret"));
    HALLMARKER_ASSIGN(plan.sureness, attackNumber(arguments, "sureness", plan.sureness));
    HALLMARKER_ASSIGN(plan.factor, attackNumber(arguments, "factor", plan.factor));
    HALLMARKER_ASSIGN(const checks::DiversityOutcome outcome, checks::DiversityAttack::run(release, plan));
    const checks::SuccessRate byClass = outcome.byClass(sureOfRate);
    const checks::SuccessRate byTable = outcome.byTable(sureOfRate);
    const QJsonObject json{{QStringLiteral("records"), qint64(outcome.records)}, {QStringLiteral("classes"), qint64(outcome.classes)}, {QStringLiteral("homogeneousClasses"), qint64(outcome.homogeneousClasses)}, {QStringLiteral("disclosed"), qint64(outcome.disclosed)},
                           {QStringLiteral("nearlyDisclosed"), qint64(outcome.nearlyDisclosed)}, {QStringLiteral("rightByClass"), qint64(outcome.rightByClass)}, {QStringLiteral("rightByTable"), qint64(outcome.rightByTable)},
                           {QStringLiteral("skewedClasses"), qint64(outcome.skewedClasses)}, {QStringLiteral("skewed"), qint64(outcome.skewed)}, {QStringLiteral("largestFactor"), outcome.largestFactor}, {QStringLiteral("largestValue"), outcome.largestValue},
                           {QStringLiteral("largestShare"), outcome.largestShare}, {QStringLiteral("gainedBits"), outcome.gainedBits}};
    TextTable table({CliTexts::tr("FIGURE"), CliTexts::tr("VALUE")});
    table.add({CliTexts::tr("records in classes of one value"), shareText(outcome.disclosed, outcome.records)});
    table.add({CliTexts::tr("in classes where one value has %1").arg(plan.sureness), shareText(outcome.nearlyDisclosed, outcome.records)});
    table.add({CliTexts::tr("right guesses by class"), QStringLiteral("%1 \u00b1 %2").arg(byClass.rate, 0, 'f', 4).arg(byClass.error, 0, 'f', 4)});
    table.add({CliTexts::tr("right guesses without classes"), QStringLiteral("%1 \u00b1 %2").arg(byTable.rate, 0, 'f', 4).arg(byTable.error, 0, 'f', 4)});
    table.add({CliTexts::tr("records in skewed classes"), shareText(outcome.skewed, outcome.records)});
    table.add({CliTexts::tr("what a class tells"), CliTexts::tr("%1 bits").arg(outcome.gainedBits, 0, 'f', 4)});
    QString text = table.toString();
    if (outcome.largestFactor > 1)
        text += CliTexts::tr("\"%1\" is %2 times as likely in one class as in the table (%3 there).").arg(outcome.largestValue).arg(outcome.largestFactor, 0, 'f', 2).arg(outcome.largestShare, 0, 'f', 4) + QLatin1Char('\n');
    return Answer{json, text};
}

} // namespace hallmarker::cli
