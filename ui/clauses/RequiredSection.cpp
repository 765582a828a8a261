#include "ui/clauses/RequiredSection.h"

#include "ui/clauses/ClauseWords.h"
#include "ui/clauses/ReadingList.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/StatusPill.h"
#include "ui/shell/CommandRegistry.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

Status worthOfClauses(const core::JudgedFinding &judged)
{
    return statusFromName(judged.standing == core::FindingStanding::Current ? core::verdictName(judged.finding.verdict) : core::findingStandingName(judged.standing));
}

/// What matters most stands first.
int orderOfState(dpia::ClauseState state)
{
    static const QList<dpia::ClauseState> order{dpia::ClauseState::Weakened, dpia::ClauseState::Missing, dpia::ClauseState::Open, dpia::ClauseState::SetAside, dpia::ClauseState::Agreed, dpia::ClauseState::NotRequired};
    return int(order.indexOf(state));
}

} // namespace

RequiredSection::RequiredSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_agreements(new QComboBox(this)), m_worth(new StatusPill(Status::Neutral, this)), m_summary(new QLabel(this)),
      m_list(new ListSection(tr("Clauses of the agreement"), tr("Filter clauses"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("clause"), tr("Clause")}, {QStringLiteral("topic"), tr("Topic")}, {QStringLiteral("law"), tr("Law")}, {QStringLiteral("because"), tr("Asked for by")}}, this)),
      m_contents(std::make_shared<ClauseContents>())
{
    m_agreements->setObjectName(QStringLiteral("clauses.agreement"));
    m_agreements->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agreements->setMinimumContentsLength(24);
    auto *label = new QLabel(tr("Agree&ment"), this);
    label->setBuddy(m_agreements);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_worth->hide();
    auto *row = new QWidget(this);
    auto *flow = new FlowRow(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(label);
    flow->addWidget(m_agreements);
    flow->addSpacing(space::l);
    flow->addWidget(m_worth);
    m_list->setWidths({120, 260, 170, 190, 320});
    m_list->addAbove(row);
    m_list->addAbove(m_summary);
    m_list->table()->emptyState()->setTexts(IconId::Agreement, tr("No agreement to look at"), tr("Which clauses a contract needs follows from its use: what it is about, for which purposes, where, with which data. Register an agreement with a vendor, and this page lists what it has to say, keeps what both sides propose, and tells what is missing or weakened."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_agreements, &QComboBox::activated, this, [this] { Q_EMIT agreementChosen(m_agreements->currentData().toString()); });
    connect(m_list->table(), &RecordTable::currentChanged, this, &RequiredSection::showClause);
    connect(m_list->table(), &RecordTable::opened, this, &RequiredSection::opened);
}

void RequiredSection::ready()
{
    CommandRegistry &registry = m_services.commands;
    m_list->addAction(registry.action(QStringLiteral("clauses.check")));
    m_list->addAction(registry.action(QStringLiteral("clauses.export")));
    m_list->table()->emptyState()->setActions(registry.action(QStringLiteral("clauses.addAgreement")));
}

QString RequiredSection::currentClause() const
{
    return m_list->table()->currentId();
}

void RequiredSection::select(const QString &clause)
{
    m_list->table()->select(clause);
}

void RequiredSection::fillAgreements()
{
    const QSignalBlocker quiet(m_agreements);
    m_agreements->clear();
    for (const auto &[id, name] : m_contents->agreements)
        m_agreements->addItem(name, id);
    m_agreements->setCurrentIndex(m_agreements->findData(m_contents->agreement));
    m_agreements->setEnabled(m_agreements->count() > 0);
}

void RequiredSection::show(const std::shared_ptr<const ClauseContents> &contents)
{
    m_contents = contents;
    fillAgreements();
    QList<TableRow> rows;
    const QString language = clauseLanguage();
    if (m_contents->negotiation) {
        for (const dpia::ClauseStanding &standing : m_contents->negotiation->clauses()) {
            TableRow row;
            row.id = standing.clause->id;
            row.cells = {{clauseStateWord(standing.state), orderOfState(standing.state), clauseStatus(standing.state), IconId::None, {}}, {standing.clause->title.in(language), {}, {}, IconId::None, {}}, {topicWord(standing.clause->topic), {}, {}, IconId::None, {}}, {standing.clause->law, {}, {}, IconId::None, {}}, {standing.because, {}, {}, IconId::None, standing.because}};
            rows.append(row);
        }
        const dpia::Negotiation &negotiation = *m_contents->negotiation;
        QString summary = tr("%1 of %2 required clauses are agreed on; %3 open, %4 weakened, %5 missing.").arg(negotiation.count(dpia::ClauseState::Agreed)).arg(negotiation.required()).arg(negotiation.count(dpia::ClauseState::Open)).arg(negotiation.count(dpia::ClauseState::Weakened)).arg(negotiation.count(dpia::ClauseState::Missing));
        if (!negotiation.lost().isEmpty())
            summary += QLatin1Char(' ') + tr("Positions on clauses that no library has any more: %1.").arg(negotiation.lost().join(QStringLiteral(", ")));
        m_summary->setText(QString(tr("What the records say of its use: %1.").arg(negotiation.use().inWords().join(QStringLiteral("; "))) % QLatin1Char('\n') % summary));
    }
    m_summary->setVisible(m_contents->negotiation.has_value());
    m_worth->setVisible(m_contents->finding.has_value());
    if (m_contents->finding) {
        const Status worth = worthOfClauses(*m_contents->finding);
        m_worth->setStatus(worth, tr("Finding: %1").arg(statusWord(worth)));
        m_worth->setToolTip(m_contents->finding->finding.reason);
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
    if (m_contents->clause(currentClause()) == nullptr)
        m_list->panel()->hide();
    else if (m_list->panel()->isVisibleTo(m_list))
        showClause(currentClause());
}

void RequiredSection::showClause(const QString &id)
{
    m_services.commands.refreshSoon();
    const dpia::ClauseStanding *standing = m_contents->clause(id);
    if (standing == nullptr)
        return;
    const QString language = clauseLanguage();
    auto *sheet = new DetailSheet;
    sheet->addPill(clauseStatus(standing->state), clauseStateWord(standing->state));
    sheet->addText(standing->clause->why.in(language).trimmed());
    sheet->addActions({m_services.commands.action(QStringLiteral("clauses.negotiate"))});
    sheet->addFact(tr("Asked for by"), standing->because);
    sheet->addFact(tr("Law"), standing->clause->law);
    for (const dpia::ClauseSide side : {dpia::ClauseSide::Agreed, dpia::ClauseSide::Theirs, dpia::ClauseSide::Ours})
        if (const dpia::ClausePosition *position = standing->position(side); position != nullptr && !position->isEmpty())
            sheet->addFact(dpia::clauseSideWord(side), position->setAside.isEmpty() ? position->text : tr("Set aside: %1").arg(position->setAside));
    if (const dpia::ClauseReading *reading = standing->reading(dpia::ClauseSide::Agreed); reading != nullptr && standing->state != dpia::ClauseState::SetAside && reading->strength != dpia::ClauseStrength::None) {
        sheet->addHeading(tr("What the agreed text says"));
        auto *list = new ReadingList;
        list->show(*reading);
        sheet->addWidget(list);
    }
    sheet->addFact(tr("Words of the library"), standing->clause->text.in(language).trimmed());
    m_list->showDetail(standing->clause->title.in(language), sheet);
}

} // namespace hallmarker::ui
