#include "ui/consent/RequestSection.h"

#include "ui/consent/AccessRequestForm.h"
#include "ui/consent/ConsentWords.h"
#include "ui/consent/JudgementView.h"
#include "ui/consent/RequestChart.h"
#include "ui/kit/ChartPanel.h"
#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormWork.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

constexpr std::array shownVerdicts{inventory::AccessVerdict::Deny, inventory::AccessVerdict::Gap, inventory::AccessVerdict::AllowByException, inventory::AccessVerdict::Allow};

} // namespace

RequestSection::RequestSection(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services),
      m_list(new ListSection(tr("Access requests"), tr("Filter requests"), {{QStringLiteral("verdict"), tr("Verdict")}, {QStringLiteral("when"), tr("When")}, {QStringLiteral("who"), tr("Who")}, {QStringLiteral("purpose"), tr("What for")}, {QStringLiteral("fields"), tr("Fields")}, {QStringLiteral("why"), tr("Why")}, {QStringLiteral("until"), tr("Until")}}, this)),
      m_chart(new ChartPanel(m_list)), m_contents(std::make_shared<ConsentContents>())
{
    QStringList shown{tr("All")};
    for (const inventory::AccessVerdict verdict : shownVerdicts)
        shown += verdictWord(verdict);
    m_show = m_list->filter()->addChoice(tr("Verdict"), shown);
    m_list->setWidths({130, 140, 120, 160, 220, 280, 100});
    m_list->addAbove(m_chart);
    m_chart->setFixedHeight(190);
    m_chart->hide();
    m_list->table()->emptyState()->setTexts(IconId::Consent, tr("No request judged yet"), tr("A request is allowed only if for every field a valid consent, or another basis, covers purpose, category, recipient, place and time. Judge one by hand, or watch a log of requests."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_show, &QComboBox::currentIndexChanged, this, &RequestSection::fill);
    connect(m_list->table(), &RecordTable::currentChanged, this, &RequestSection::showRequest);
    connect(m_list->table(), &RecordTable::opened, this, &RequestSection::showRequest);
}

QList<Command> RequestSection::commands()
{
    const auto mayWrite = [this] { return m_services.session.isOpen() && !m_services.session.isReadOnly(); };
    return {{QStringLiteral("consent.judge"), tr("&Judge a request ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), IconId::Verify, [this] { judge(); }, mayWrite, {}}};
}

void RequestSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("consent.judge")));
    m_list->table()->emptyState()->setActions(m_services.commands.action(QStringLiteral("consent.judge")));
}

void RequestSection::show(const std::shared_ptr<const ConsentContents> &contents)
{
    m_contents = contents;
    m_chart->setVisible(!m_contents->requests.isEmpty());
    if (!m_contents->requests.isEmpty())
        m_chart->setData(requestChart(m_contents->requests));
    fill();
    if (!m_list->isFormShown() && m_contents->request(m_list->table()->currentId()) == nullptr)
        m_list->panel()->hide();
}

void RequestSection::fill()
{
    QList<TableRow> rows;
    const int shown = m_show->currentIndex();
    for (const inventory::AccessRequest &request : m_contents->requests) {
        if (shown > 0 && request.verdict != shownVerdicts.at(static_cast<size_t>(shown - 1)))
            continue;
        QStringList reasons;
        for (const inventory::FieldJudgement &judgement : request.judgements)
            for (const QString &reason : judgement.reasons)
                if (const QString sentence = reasonSentence(reason); !reasons.contains(sentence))
                    reasons += sentence;
        const QString why = reasons.join(QLatin1String("; "));
        const QString fields = request.fields.join(QLatin1String(", "));
        const QString purpose = m_contents->taxonomy.keyOf(request.purpose);
        TableRow row;
        row.id = request.head.id.text();
        row.cells = {{verdictWord(request.verdict), int(request.verdict), verdictStatus(request.verdict), IconId::None, {}}, {localMoment(request.atMs), request.atMs, {}, IconId::None, request.source}, {request.who, {}, {}, IconId::None, {}}, {purpose.isEmpty() ? request.purpose : m_contents->taxonomy.name(purpose), {}, {}, IconId::None, {}}, {fields, {}, {}, IconId::None, fields}, {why, {}, {}, IconId::None, why}, {localDay(request.untilMs), request.untilMs, {}, IconId::None, {}}};
        rows.append(row);
    }
    m_list->rows()->setRows(rows);
}

void RequestSection::open(const QString &id)
{
    m_list->table()->select(id);
    showRequest(id);
}

void RequestSection::showRequest(const QString &id)
{
    const inventory::AccessRequest *request = m_contents->request(id);
    if (request == nullptr)
        return;
    auto *sheet = new DetailSheet;
    auto *judgement = new JudgementView;
    judgement->setRequest(*request, *m_contents);
    sheet->addWidget(judgement);
    sheet->addFact(tr("Who"), request->who);
    sheet->addFact(tr("What for"), request->purpose);
    sheet->addFact(tr("Who gets the data"), request->recipient);
    sheet->addFact(tr("Where"), request->place);
    sheet->addFact(tr("When"), localMoment(request->atMs));
    sheet->addFact(tr("Granted until"), localDay(request->untilMs));
    sheet->addFact(tr("Came from"), request->source);
    m_list->showDetail(request->head.name, sheet);
}

AccessRequestForm *RequestSection::judge()
{
    auto *form = new AccessRequestForm(m_services.session, m_services.assetLineage, m_contents);
    m_list->showPanel(tr("Judge a request"), form);
    form->focusFirst();
    connect(form, &FormPanel::submitted, this, [this, form] {
        const auto work = [request = form->request(), source = m_services.assetLineage](core::Workspace &workspace) {
            return atAccessDesk<QList<inventory::AccessRequest>>(workspace, source, [&request](inventory::AccessDesk &desk) { return desk.take({request}); });
        };
        runForForm(m_services.session, form, work, [this](const QList<inventory::AccessRequest> &taken) {
            m_services.toasts.show(tr("Recorded: %1.").arg(verdictWord(taken.first().verdict)));
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

} // namespace hallmarker::ui
