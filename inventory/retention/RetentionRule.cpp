#include "inventory/retention/RetentionRule.h"

#include "inventory/record/BodyWriter.h"

#include <QTimeZone>

namespace hallmarker::inventory {

namespace {

struct RetentionRuleTexts {
    Q_DECLARE_TR_FUNCTIONS(RetentionRuleTexts)
};

bool fits(const QString &wanted, const QStringList &present)
{
    return wanted.isEmpty() || present.contains(wanted, Qt::CaseInsensitive);
}

CalendarDuration durationOf(BodyReader &reader, const QString &key)
{
    const QString text = reader.text(key);
    if (text.isEmpty())
        return {};
    const auto duration = CalendarDuration::parse(text);
    if (!duration) {
        reader.refuse(key, duration.error().message);
        return {};
    }
    return *duration;
}

QString textOf(const CalendarDuration &duration)
{
    return duration.isZero() ? QString() : duration.text();
}

} // namespace

QStringList retentionBoundNames()
{
    return {QStringLiteral("maximum"), QStringLiteral("minimum")};
}

QStringList endActionNames()
{
    return {QStringLiteral("delete"), QStringLiteral("anonymise"), QStringLiteral("review"), QStringLiteral("relabel"), QStringLiteral("none")};
}

bool RetentionRule::appliesTo(const RetentionProfile &profile) const
{
    return fits(category, profile.categories) && fits(purpose, profile.purposes) && fits(subject, profile.subjects) && fits(jurisdiction, profile.jurisdictions) && (assets.isEmpty() || assets.contains(profile.asset));
}

QJsonObject RetentionRule::toJson() const
{
    return BodyWriter(head.unknown)
        .text(QStringLiteral("category"), category)
        .text(QStringLiteral("purpose"), purpose)
        .text(QStringLiteral("subject"), subject)
        .text(QStringLiteral("jurisdiction"), jurisdiction)
        .texts(QStringLiteral("assets"), assets)
        .text(QStringLiteral("duration"), duration.text())
        .text(QStringLiteral("trigger"), trigger)
        .text(QStringLiteral("bound"), retentionBoundNames().at(int(bound)))
        .text(QStringLiteral("action"), endActionNames().at(int(action)))
        .text(QStringLiteral("notice"), textOf(notice))
        .text(QStringLiteral("grace"), textOf(grace))
        .text(QStringLiteral("zone"), zone)
        .text(QStringLiteral("legalSource"), legalSource)
        .body();
}

core::Result<RetentionRule> RetentionRule::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("retention rule"));
    RetentionRule rule;
    rule.category = reader.text(QStringLiteral("category"));
    rule.purpose = reader.text(QStringLiteral("purpose"));
    rule.subject = reader.text(QStringLiteral("subject"));
    rule.jurisdiction = reader.text(QStringLiteral("jurisdiction"));
    rule.assets = reader.texts(QStringLiteral("assets"));
    reader.requiredText(QStringLiteral("duration"));
    rule.duration = durationOf(reader, QStringLiteral("duration"));
    rule.trigger = reader.requiredText(QStringLiteral("trigger"));
    rule.bound = RetentionBound(reader.choice(QStringLiteral("bound"), retentionBoundNames(), int(RetentionBound::Maximum)));
    rule.action = EndAction(reader.choice(QStringLiteral("action"), endActionNames(), int(EndAction::Delete)));
    rule.notice = durationOf(reader, QStringLiteral("notice"));
    rule.grace = durationOf(reader, QStringLiteral("grace"));
    rule.zone = reader.text(QStringLiteral("zone"));
    if (rule.zone.isEmpty())
        rule.zone = QStringLiteral("UTC");
    if (!QTimeZone(rule.zone.toUtf8()).isValid())
        reader.refuse(QStringLiteral("zone"), RetentionRuleTexts::tr("\"%1\" is not a time zone. Write it as in Europe/Berlin.").arg(rule.zone));
    rule.legalSource = reader.text(QStringLiteral("legalSource"));
    rule.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return rule;
}

QString RetentionRule::searchText() const
{
    return QStringList{category, purpose, subject, jurisdiction, trigger, legalSource}.join(QLatin1Char(' '));
}

} // namespace hallmarker::inventory
