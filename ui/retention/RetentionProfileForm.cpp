#include "ui/retention/RetentionProfileForm.h"

#include "ui/kit/DayField.h"
#include "ui/kit/WordList.h"

namespace hallmarker::ui {

RetentionProfileForm::RetentionProfileForm(const inventory::RetentionProfile &before, const QStringList &triggers, QWidget *parent)
    : FormPanel(tr("Save profile"), parent), m_before(before), m_triggers(triggers)
{
    addLine(QStringLiteral("categories"), tr("Categories of personal data"), {tr("Parted by commas. Empty: no personal data."), {}, tr("contact, financial")});
    addLine(QStringLiteral("purposes"), tr("Purposes"), {tr("What the data is used for."), {}, {}});
    addLine(QStringLiteral("subjects"), tr("Whose data"), {{}, {}, tr("customers, employees")});
    addLine(QStringLiteral("jurisdictions"), tr("Jurisdictions"), {{}, {}, QStringLiteral("EU, DE")});
    set(QStringLiteral("categories"), wordsText(before.categories));
    set(QStringLiteral("purposes"), wordsText(before.purposes));
    set(QStringLiteral("subjects"), wordsText(before.subjects));
    set(QStringLiteral("jurisdictions"), wordsText(before.jurisdictions));
    for (const QString &trigger : std::as_const(m_triggers)) {
        DayField *day = addDay(QLatin1String("date.") + trigger, tr("Day of \"%1\"").arg(trigger), {tr("Left empty, the day is unknown, and what rests on it is due for review."), {}, {}});
        day->setMs(before.dates.value(trigger));
    }
}

inventory::RetentionProfile RetentionProfileForm::profile() const
{
    inventory::RetentionProfile profile = m_before;
    profile.categories = words(QStringLiteral("categories"));
    profile.purposes = words(QStringLiteral("purposes"));
    profile.subjects = words(QStringLiteral("subjects"));
    profile.jurisdictions = words(QStringLiteral("jurisdictions"));
    for (const QString &trigger : m_triggers) {
        const qint64 ms = day(QLatin1String("date.") + trigger);
        if (ms == 0)
            profile.dates.remove(trigger);
        else if (localDay(ms) != localDay(m_before.dates.value(trigger))) // an instant of that day keeps its hour
            profile.dates.insert(trigger, ms);
    }
    return profile;
}

} // namespace hallmarker::ui
