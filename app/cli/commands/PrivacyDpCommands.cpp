#include "app/cli/CliTexts.h"
#include "app/cli/CommandContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"

#include "checks/dp/GaussianPrivacy.h"
#include "checks/dp/PrivacyCalibration.h"
#include "checks/dp/PrvAccountant.h"
#include "checks/dp/RenyiPrivacy.h"

#include <QJsonObject>

#include <cmath>

namespace hallmarker::cli {

namespace {

core::Result<double> dpNumber(const Arguments &arguments, const char *option, double otherwise)
{
    const QString name = QString::fromLatin1(option);
    if (!arguments.has(name))
        return otherwise;
    bool isNumber = false;
    const double value = arguments.value(name).toDouble(&isNumber);
    if (!isNumber)
        return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 needs a number, not \"%2\".").arg(name, arguments.value(name)));
    return value;
}

core::Result<checks::PrivacyEvent> dpEvent(const Arguments &arguments)
{
    QJsonObject json{{QStringLiteral("kind"), arguments.value(QStringLiteral("noise-kind"), QStringLiteral("gaussian"))}};
    for (const char *option : {"noise", "rate", "times"}) {
        HALLMARKER_ASSIGN(const double value, dpNumber(arguments, option, 1));
        if (!std::isfinite(value))
            return core::Error(core::ErrorKind::Usage, CliTexts::tr("--%1 has to be a finite number.").arg(QString::fromLatin1(option)));
        json.insert(QString::fromLatin1(option), value);
    }
    return checks::PrivacyEvent::fromJson(json);
}

QJsonValue finiteOrNull(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QString epsilonText(double value)
{
    return std::isfinite(value) ? QString::number(value, 'f', 6) : CliTexts::tr("none");
}

/// All accountants side by side.
core::Result<Answer> accountDp(CommandContext &, const Arguments &arguments)
{
    HALLMARKER_ASSIGN(checks::PrivacyEvent event, dpEvent(arguments));
    HALLMARKER_ASSIGN(const double delta, dpNumber(arguments, "delta", 1e-6));
    HALLMARKER_TRY(checks::checkDelta(delta));
    QJsonObject json;
    QString text;
    if (arguments.has(QStringLiteral("epsilon"))) {
        HALLMARKER_ASSIGN(const double wanted, dpNumber(arguments, "epsilon", 1));
        HALLMARKER_ASSIGN(const checks::CalibratedNoise found, checks::calibratedNoise(event, wanted, delta));
        event.noise = found.noise;
        json.insert(QStringLiteral("wanted"), wanted);
        text += CliTexts::tr("Noise %1 keeps epsilon within %2.").arg(found.noise, 0, 'g', 8).arg(wanted) + QLatin1Char('\n');
    }
    HALLMARKER_ASSIGN(const checks::CertifiedInterval sure, checks::LossAccountant::epsilon({event}, delta));
    const checks::RenyiEpsilon renyi = checks::renyiEpsilon({event}, delta, checks::renyiOrders(checks::RenyiOrders::DpAccounting));
    json.insert(QStringLiteral("event"), event.toJson());
    json.insert(QStringLiteral("delta"), delta);
    json.insert(QStringLiteral("pld"), QJsonObject{{QStringLiteral("lower"), finiteOrNull(sure.lower)}, {QStringLiteral("upper"), finiteOrNull(sure.upper)}, {QStringLiteral("step"), sure.step}});
    json.insert(QStringLiteral("rdp"), QJsonObject{{QStringLiteral("epsilon"), finiteOrNull(renyi.epsilon)}, {QStringLiteral("order"), renyi.order}, {QStringLiteral("ordersLeftOut"), qint64(renyi.leftOut.size())}});
    text += event.text() + QLatin1Char('\n');
    TextTable table({CliTexts::tr("ACCOUNTANT"), CliTexts::tr("AT LEAST"), CliTexts::tr("AT MOST"), CliTexts::tr("NOTE")});
    table.add({QStringLiteral("PLD"), epsilonText(sure.lower), epsilonText(sure.upper), CliTexts::tr("rely on \"at most\"")});
    table.add({QStringLiteral("RDP"), {}, epsilonText(renyi.epsilon), CliTexts::tr("an upper bound, at order %1").arg(renyi.order)});
    if (arguments.has(QStringLiteral("prv"))) {
        HALLMARKER_ASSIGN(const checks::PrvEpsilon prv, checks::PrvAccountant::epsilon({event}, delta));
        json.insert(QStringLiteral("prv"), QJsonObject{{QStringLiteral("lower"), finiteOrNull(prv.lower)}, {QStringLiteral("estimate"), finiteOrNull(prv.estimate)}, {QStringLiteral("upper"), finiteOrNull(prv.upper)}});
        table.add({QStringLiteral("PRV"), epsilonText(prv.lower), epsilonText(prv.upper), CliTexts::tr("estimate %1").arg(epsilonText(prv.estimate))});
    }
    if (event.kind == checks::PrivacyEvent::Kind::Gaussian) {
        const double mu = event.isSampled() ? checks::sampledGaussianMu(event.rate, event.noise, event.times) : std::sqrt(event.times) / event.noise;
        const double gdp = checks::gaussianEpsilon(mu, delta);
        json.insert(QStringLiteral("gdp"), QJsonObject{{QStringLiteral("epsilon"), finiteOrNull(gdp)}, {QStringLiteral("mu"), mu}, {QStringLiteral("isExact"), !event.isSampled()}});
        table.add({QStringLiteral("GDP"), {}, epsilonText(gdp), event.isSampled() ? CliTexts::tr("central limit; may be too low, never rely on it") : CliTexts::tr("exact")});
    }
    return Answer{json, text + table.toString()};
}

} // namespace

void addPrivacyDpCommands(CommandTable &table)
{
    table.push_back({QStringLiteral("privacy dp"), CliTexts::tr("Account for differential privacy, or find the noise for an epsilon"),
                     CliTexts::tr("Adds up the privacy loss of releases with noise, with and without Poisson sampling, by several accountants side by side. The PLD accountant gives an interval for epsilon, in which the rounding of the arithmetic is estimated and not proven. With --epsilon the least noise is found that keeps within it."),
                     {},
                     {{QStringLiteral("noise-kind"), QStringLiteral("KIND"), CliTexts::tr("Kind of noise"), {}, false, false, {QStringLiteral("gaussian"), QStringLiteral("laplace"), QStringLiteral("discrete-laplace")}},
                      {QStringLiteral("noise"), QStringLiteral("NUMBER"), CliTexts::tr("Standard deviation (Gaussian) or scale (Laplace) over the sensitivity; 1 when left out")},
                      {QStringLiteral("rate"), QStringLiteral("NUMBER"), CliTexts::tr("Chance of each record to take part; 1 when left out")},
                      {QStringLiteral("times"), QStringLiteral("NUMBER"), CliTexts::tr("Number of releases or steps; 1 when left out")},
                      {QStringLiteral("delta"), QStringLiteral("NUMBER"), CliTexts::tr("Delta; 0.000001 when left out")},
                      {QStringLiteral("epsilon"), QStringLiteral("NUMBER"), CliTexts::tr("Find the noise for this epsilon")},
                      {QStringLiteral("prv"), {}, CliTexts::tr("Ask the PRV accountant as well, which may take seconds")}},
                     false, accountDp});
}

} // namespace hallmarker::cli
