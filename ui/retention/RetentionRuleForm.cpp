#include "ui/retention/RetentionRuleForm.h"

#include "ui/kit/PickList.h"
#include "ui/retention/RetentionWords.h"

namespace hallmarker::ui {

namespace {

core::Result<inventory::CalendarDuration> durationOf(const QString &text, const char *key)
{
    if (text.isEmpty())
        return inventory::CalendarDuration();
    const auto duration = inventory::CalendarDuration::parse(text);
    if (!duration)
        return duration.error().at({.pointer = QLatin1Char('/') + QLatin1String(key)});
    return duration;
}

} // namespace

RetentionRuleForm::RetentionRuleForm(const RetentionContents &contents, const inventory::RetentionRule &before, QWidget *parent)
    : FormPanel(before.head.id.isEmpty() ? tr("Add rule") : tr("Save rule"), parent), m_before(before)
{
    addLine(QStringLiteral("name"), tr("Name"), {{}, {}, tr("Applications of customers")});
    addLine(QStringLiteral("duration"), tr("How long"), {tr("An ISO 8601 duration on the calendar: years, months, days."), {}, QStringLiteral("P2Y, P6M, P90D")});
    addLine(QStringLiteral("trigger"), tr("Counted from"), {tr("The date of the asset that the time runs from."), {}, tr("created, collected, contract-end")});
    addChoice(QStringLiteral("bound"), tr("What it sets"), boundChoices(), {tr("A minimum beats a maximum; a legal hold beats both."), {}, {}});
    addChoice(QStringLiteral("action"), tr("At the end"), endActionChoices());
    addLine(QStringLiteral("category"), tr("Category of data"), {tr("Left empty, the rule asks for none."), {}, tr("contact, health")});
    addLine(QStringLiteral("purpose"), tr("Purpose"));
    addLine(QStringLiteral("subject"), tr("Whose data"), {{}, {}, tr("customers, employees")});
    addLine(QStringLiteral("jurisdiction"), tr("Jurisdiction"), {{}, {}, QStringLiteral("EU, DE")});
    addPicks(QStringLiteral("assets"), tr("Only these assets"), contents.assetChoices(), {tr("None chosen: every asset that fits."), {}, {}})->setPicked(before.assets);
    addLine(QStringLiteral("notice"), tr("Due soon before its end"), {tr("Left empty: 30 days."), {}, QStringLiteral("P14D")});
    addLine(QStringLiteral("grace"), tr("Overdue after its end"), {tr("Until then it is due and not yet overdue."), {}, QStringLiteral("P7D")});
    addLine(QStringLiteral("zone"), tr("Time zone"), {{}, {}, QStringLiteral("Europe/Berlin")});
    addLine(QStringLiteral("legalSource"), tr("Law or contract"), {{}, QStringLiteral("GDPR Art. 5(1)(e)"), {}});
    setRequired({QStringLiteral("name"), QStringLiteral("duration"), QStringLiteral("trigger")});
    set(QStringLiteral("name"), before.head.name);
    set(QStringLiteral("duration"), before.duration.isZero() ? QString() : before.duration.text());
    set(QStringLiteral("trigger"), before.trigger);
    set(QStringLiteral("bound"), inventory::retentionBoundNames().at(int(before.bound)));
    set(QStringLiteral("action"), inventory::endActionNames().at(int(before.action)));
    set(QStringLiteral("category"), before.category);
    set(QStringLiteral("purpose"), before.purpose);
    set(QStringLiteral("subject"), before.subject);
    set(QStringLiteral("jurisdiction"), before.jurisdiction);
    set(QStringLiteral("notice"), before.notice.isZero() ? QString() : before.notice.text());
    set(QStringLiteral("grace"), before.grace.isZero() ? QString() : before.grace.text());
    set(QStringLiteral("zone"), before.zone);
    set(QStringLiteral("legalSource"), before.legalSource);
}

core::Result<inventory::RetentionRule> RetentionRuleForm::rule() const
{
    inventory::RetentionRule rule = m_before;
    rule.head.name = text(QStringLiteral("name"));
    HALLMARKER_ASSIGN(rule.duration, durationOf(text(QStringLiteral("duration")), "duration"));
    HALLMARKER_ASSIGN(rule.notice, durationOf(text(QStringLiteral("notice")), "notice"));
    HALLMARKER_ASSIGN(rule.grace, durationOf(text(QStringLiteral("grace")), "grace"));
    rule.trigger = text(QStringLiteral("trigger"));
    rule.bound = static_cast<inventory::RetentionBound>(inventory::retentionBoundNames().indexOf(choice(QStringLiteral("bound"))));
    rule.action = static_cast<inventory::EndAction>(inventory::endActionNames().indexOf(choice(QStringLiteral("action"))));
    rule.category = text(QStringLiteral("category"));
    rule.purpose = text(QStringLiteral("purpose"));
    rule.subject = text(QStringLiteral("subject"));
    rule.jurisdiction = text(QStringLiteral("jurisdiction"));
    rule.assets = picked(QStringLiteral("assets"));
    rule.zone = text(QStringLiteral("zone"));
    rule.legalSource = text(QStringLiteral("legalSource"));
    HALLMARKER_TRY(inventory::RetentionRule::fromJson(rule.toJson())); // as strict as a stored one
    return rule;
}

} // namespace hallmarker::ui
