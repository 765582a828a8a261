#include "ui/consent/AccessRequestForm.h"

#include "ui/consent/JudgementView.h"
#include "ui/kit/DayField.h"
#include "ui/kit/PickList.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTimer>

namespace hallmarker::ui {

namespace {
constexpr int pauseMs = 200; ///< of typing, before it is judged
}

AccessRequestForm::AccessRequestForm(Session &session, const LineageSource &lineage, const std::shared_ptr<const ConsentContents> &contents, QWidget *parent)
    : FormPanel(tr("Judge and record"), parent), m_session(session), m_lineage(lineage), m_contents(contents), m_preview(new JudgementView(this)), m_pause(new QTimer(this))
{
    QLineEdit *who = addLine(QStringLiteral("who"), tr("Who asks"), {tr("A person or team of the inventory. Somebody else is a gap, never allowed."), {}, {}});
    auto *people = new QCompleter(contents->people, who);
    people->setCaseSensitivity(Qt::CaseInsensitive);
    who->setCompleter(people);
    addChoice(QStringLiteral("purpose"), tr("What for"), contents->purposeChoices(), {tr("Consent to a purpose covers what stands below it in the list, not beside or above it."), {}, {}});
    addPicks(QStringLiteral("fields"), tr("Which fields"), contents->fieldChoices(), {tr("Every field has to be covered. A field that no catalogue knows is given to nobody."), {}, {}});
    addWidget(m_preview); // beside what it judges, not below what is seldom said
    addLine(QStringLiteral("subject"), tr("About which person"), {tr("Left empty: everybody in the dataset. Only a pseudonym is kept."), {}, {}});
    addLine(QStringLiteral("recipient"), tr("Who gets the data"), {tr("Left empty: ourselves."), {}, {}});
    addLine(QStringLiteral("place"), tr("Where"), {{}, {}, QStringLiteral("EU, DE")});
    addDay(QStringLiteral("until"), tr("Granted until"), {tr("Left empty: this once. A grant that lasts raises an alert when its consent ends."), {}, {}});
    setRequired({QStringLiteral("who"), QStringLiteral("fields")});
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &AccessRequestForm::judge);
    connect(this, &FormPanel::edited, m_pause, qOverload<>(&QTimer::start));
    judge();
}

inventory::AccessRequest AccessRequestForm::request() const
{
    inventory::AccessRequest request;
    request.who = text(QStringLiteral("who"));
    request.purpose = choice(QStringLiteral("purpose"));
    request.fields = picked(QStringLiteral("fields"));
    request.person = text(QStringLiteral("subject"));
    request.recipient = text(QStringLiteral("recipient"));
    request.place = text(QStringLiteral("place"));
    request.untilMs = day(QStringLiteral("until"));
    return request;
}

void AccessRequestForm::judge()
{
    const inventory::AccessRequest asked = request();
    const int turn = ++m_turn;
    if (asked.who.isEmpty() || asked.fields.isEmpty()) {
        m_preview->setSentence(m_contents->catalogues.isEmpty() ? tr("No field is known yet: say under \"Fields\" which category of data the fields of a dataset hold.") : tr("Name who asks and at least one field: the verdict appears here before anything is recorded."));
        return;
    }
    m_session.read([asked, source = m_lineage](core::Workspace &workspace) { return atAccessDesk<inventory::AccessRequest>(workspace, source, [&asked](inventory::AccessDesk &desk) { return desk.preview(asked); }); }, this, [this, turn](const core::Result<inventory::AccessRequest> &judged) {
        if (turn != m_turn)
            return;
        if (judged)
            m_preview->setRequest(*judged, *m_contents);
        else
            m_preview->setSentence(judged.error().message);
    });
}

} // namespace hallmarker::ui
