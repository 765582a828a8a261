#include "checks/dp/PrivacyEvent.h"

#include <QCoreApplication>

#include <cmath>

namespace hallmarker::checks {

namespace {

struct PrivacyEventTexts {
    Q_DECLARE_TR_FUNCTIONS(PrivacyEventTexts)
};

constexpr std::pair<PrivacyEvent::Kind, const char *> eventKinds[] = {{PrivacyEvent::Kind::Gaussian, "gaussian"},
                                                                      {PrivacyEvent::Kind::Laplace, "laplace"},
                                                                      {PrivacyEvent::Kind::DiscreteLaplace, "discrete-laplace"},
                                                                      {PrivacyEvent::Kind::RandomizedResponse, "randomized-response"},
                                                                      {PrivacyEvent::Kind::EpsilonDelta, "epsilon-delta"}};

core::Error eventRefusal(const char *field, const QString &message)
{
    return core::Error(core::ErrorKind::Usage, message, {}, {.pointer = QLatin1Char('/') + QLatin1String(field)});
}

bool isPositive(double value)
{
    return std::isfinite(value) && value > 0;
}

} // namespace

QString privacyEventKindName(PrivacyEvent::Kind kind)
{
    for (const auto &[known, name] : eventKinds) {
        if (known == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

core::Result<void> checkEpsilon(double epsilon)
{
    if (!isPositive(epsilon))
        return eventRefusal("epsilon", PrivacyEventTexts::tr("Epsilon is %1; it has to be a number above 0. At 0 nothing may be told at all.").arg(epsilon));
    return {};
}

core::Result<void> checkDelta(double delta)
{
    if (!(delta >= 0 && delta < 1))
        return eventRefusal("delta", PrivacyEventTexts::tr("Delta is %1; it has to be at least 0 and below 1, and far below one in the number of people.").arg(delta));
    return {};
}

core::Result<void> PrivacyEvent::check() const
{
    if (!(std::isfinite(times) && times >= 1 && times <= 1e12) || times != std::floor(times))
        return eventRefusal("times", PrivacyEventTexts::tr("The number of releases is %1; it has to be a whole number from 1 on.").arg(times));
    if (!(rate > 0 && rate <= 1))
        return eventRefusal("rate", PrivacyEventTexts::tr("The sampling rate is %1; it has to be above 0 and at most 1.").arg(rate));
    if (kind == Kind::EpsilonDelta) {
        if (!(std::isfinite(epsilon) && epsilon >= 0 && epsilon <= 700))
            return eventRefusal("epsilon", PrivacyEventTexts::tr("Epsilon is %1; it has to be a number from 0 on.").arg(epsilon));
        HALLMARKER_TRY(checkDelta(delta));
    } else if (kind == Kind::RandomizedResponse) {
        if (!(noise > 0 && noise <= 1) || buckets < 2)
            return eventRefusal("noise", PrivacyEventTexts::tr("Randomized response needs a chance of a random answer above 0 and at most 1, and two answers or more."));
    } else if (!isPositive(noise) || noise < 1e-3 || noise > 1e9) {
        return eventRefusal("noise", PrivacyEventTexts::tr("The noise is %1 times the sensitivity; it has to lie between 0.001 and 10^9.").arg(noise));
    }
    if (kind == Kind::DiscreteLaplace && (sensitivity < 1 || sensitivity > 100'000))
        return eventRefusal("sensitivity", PrivacyEventTexts::tr("The sensitivity of discrete noise has to be a whole number from 1 to 100000."));
    if (isSampled() && (kind == Kind::EpsilonDelta || kind == Kind::RandomizedResponse))
        return eventRefusal("rate", PrivacyEventTexts::tr("Sampling is accounted for with Gaussian and Laplace noise only."));
    return {};
}

std::shared_ptr<const LossLaw> PrivacyEvent::law(Neighbour neighbour) const
{
    std::shared_ptr<const LossLaw> mechanism;
    switch (kind) {
    case Kind::Gaussian:
        mechanism = std::make_shared<GaussianLoss>(noise);
        break;
    case Kind::Laplace:
        mechanism = std::make_shared<LaplaceLoss>(noise);
        break;
    case Kind::DiscreteLaplace:
        mechanism = std::make_shared<AtomicLoss>(AtomicLoss::discreteLaplace(1 / noise, sensitivity));
        break;
    case Kind::RandomizedResponse:
        mechanism = std::make_shared<AtomicLoss>(AtomicLoss::randomizedResponse(noise, buckets));
        break;
    case Kind::EpsilonDelta:
        mechanism = std::make_shared<AtomicLoss>(AtomicLoss::epsilonDelta(epsilon, delta));
        break;
    }
    return isSampled() ? std::make_shared<SampledLoss>(mechanism, rate, neighbour) : mechanism;
}

QJsonObject PrivacyEvent::toJson() const
{
    QJsonObject json{{QStringLiteral("kind"), privacyEventKindName(kind)}, {QStringLiteral("times"), times}};
    if (kind == Kind::EpsilonDelta) {
        json.insert(QStringLiteral("epsilon"), epsilon);
        json.insert(QStringLiteral("delta"), delta);
    } else {
        json.insert(QStringLiteral("noise"), noise);
    }
    if (isSampled())
        json.insert(QStringLiteral("rate"), rate);
    if (kind == Kind::DiscreteLaplace)
        json.insert(QStringLiteral("sensitivity"), sensitivity);
    if (kind == Kind::RandomizedResponse)
        json.insert(QStringLiteral("buckets"), buckets);
    return json;
}

core::Result<PrivacyEvent> PrivacyEvent::fromJson(const QJsonObject &object)
{
    PrivacyEvent event;
    const QString name = object.value(u"kind").toString();
    bool isKnown = false;
    for (const auto &[known, text] : eventKinds) {
        if (name == QLatin1String(text)) {
            event.kind = known;
            isKnown = true;
        }
    }
    if (!isKnown)
        return eventRefusal("kind", PrivacyEventTexts::tr("\"%1\" is no kind of release: gaussian, laplace, discrete-laplace, randomized-response or epsilon-delta.").arg(name));
    for (const auto &[key, field] : {std::pair("noise", &PrivacyEvent::noise), std::pair("rate", &PrivacyEvent::rate), std::pair("epsilon", &PrivacyEvent::epsilon), std::pair("delta", &PrivacyEvent::delta), std::pair("times", &PrivacyEvent::times)}) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isDouble())
            return eventRefusal(key, PrivacyEventTexts::tr("\"%1\" of a release has to be a number.").arg(QLatin1String(key)));
        event.*field = value.toDouble(event.*field);
    }
    event.sensitivity = object.value(u"sensitivity").toInt(event.sensitivity);
    event.buckets = object.value(u"buckets").toInt(event.buckets);
    HALLMARKER_TRY(event.check());
    return event;
}

QString PrivacyEvent::text() const
{
    QString text = kind == Kind::EpsilonDelta ? PrivacyEventTexts::tr("epsilon %1 at delta %2").arg(epsilon).arg(delta) : PrivacyEventTexts::tr("%1, noise %2").arg(privacyEventKindName(kind)).arg(noise, 0, 'g', 6);
    if (isSampled())
        text = PrivacyEventTexts::tr("%1, sampled at %2").arg(text).arg(rate, 0, 'g', 6);
    return times > 1 ? PrivacyEventTexts::tr("%1, %2 times").arg(text).arg(times, 0, 'f', 0) : text;
}

core::Result<void> checkEvents(const QList<PrivacyEvent> &events)
{
    if (events.isEmpty())
        return core::Error(core::ErrorKind::Usage, PrivacyEventTexts::tr("There is no release to account for."));
    for (const PrivacyEvent &event : events)
        HALLMARKER_TRY(event.check());
    return {};
}

} // namespace hallmarker::checks
