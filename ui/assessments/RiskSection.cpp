#include "ui/assessments/RiskSection.h"

#include "dpia/risk/RiskNotice.h"
#include "ui/assessments/AssessmentWords.h"
#include "ui/assessments/RiskMap.h"
#include "ui/assessments/StepForm.h"
#include "ui/kit/DayField.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"

#include <QJsonArray>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr int roomForMapBeside = 900;

QStringList levelNames(const dpia::Template &form, const QString &scale, const QString &language)
{
    QStringList names;
    if (const dpia::Scale *found = form.scale(scale))
        for (const dpia::ScaleLevel &level : found->levels)
            names += level.label.in(language);
    return names;
}

QList<QList<dpia::RiskBand>> bandsOf(const dpia::Template &form)
{
    QList<QList<dpia::RiskBand>> bands;
    const dpia::Scale *severity = form.scale(QStringLiteral("severity"));
    const dpia::Scale *likelihood = form.scale(QStringLiteral("likelihood"));
    if (!severity || !likelihood)
        return bands;
    for (const dpia::ScaleLevel &row : severity->levels) {
        QList<dpia::RiskBand> line;
        for (const dpia::ScaleLevel &column : likelihood->levels)
            line += dpia::RiskView::bandOf({row.value, column.value}, form);
        bands += line;
    }
    return bands;
}

/// Where a level stands on its scale, from 1: the values of a scale may leave numbers out.
dpia::RiskLevel placeOnScales(const dpia::Template &form, const dpia::RiskLevel &level)
{
    const auto placeOf = [&form](const char *name, int value) {
        const dpia::Scale *scale = form.scale(QLatin1String(name));
        for (qsizetype place = 0; scale && place < scale->levels.size(); ++place)
            if (scale->levels.at(place).value == value)
                return static_cast<int>(place) + 1;
        return 0;
    };
    return {placeOf("severity", level.severity), placeOf("likelihood", level.likelihood)};
}

} // namespace

RiskSection::RiskSection(PageServices &services, AnswerDesk &desk, const QString &language, QWidget *parent)
    : EditorSection(services, desk, language, parent), m_sheet(new QWidget), m_row(new QBoxLayout(QBoxLayout::LeftToRight)), m_about(new QLabel(this)), m_map(new RiskMap(this)),
      m_list(new ListSection(tr("Feared events"), tr("Filter risks"), {{QStringLiteral("number"), tr("No.", "number of a risk"), true}, {QStringLiteral("event"), tr("Feared event")}, {QStringLiteral("before"), tr("Without controls")}, {QStringLiteral("now"), tr("Now")}, {QStringLiteral("then"), tr("With the plan")}, {QStringLiteral("controls"), tr("Controls"), true}, {QStringLiteral("accepted"), tr("Accepted until")}}, this))
{
    // Scrolls by itself where map and table have no room beside each other.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    m_about->setObjectName(QStringLiteral("risk.about"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(space::s);
    sheet->addLayout(m_row, 1);
    sheet->addWidget(m_about);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::l);
    m_row->addWidget(m_map, 2);
    m_row->addWidget(m_list, 3);
    m_list->setMinimumHeight(260);
    m_map->setMinimumHeight(200);
    scroll->setWidget(m_sheet);
    m_sheet->setAutoFillBackground(false); // setWidget turns it on
    m_list->setWidths({44, 140, 130, 130, 130, 76, 100});
    m_list->table()->emptyState()->setTexts(IconId::Warning, tr("No risk here"), tr("This questionnaire describes no feared events."));
    connect(m_list->table(), &RecordTable::currentChanged, this, [this](const QString &section) {
        for (qsizetype index = 0; index < m_risks.size(); ++index)
            if (m_risks.at(index).section == section)
                m_map->setChosen(static_cast<int>(index) + 1);
        showRisk(section);
        m_services.commands.refreshSoon();
    });
    connect(m_list->table(), &RecordTable::opened, this, [this](const QString &section) { Q_EMIT targetWanted(QStringLiteral("section:") + section); });
    connect(m_map, &RiskMap::chosen, this, [this](int number) { m_list->table()->select(m_risks.at(number - 1).section); });
}

QList<Command> RiskSection::commands()
{
    const auto hasOne = [this] { return mayStep() && riskOf(m_list->table()->currentId()) != nullptr && m_desk.mayWrite(); };
    return {{QStringLiteral("assessments.acceptRisk"), tr("Accept the ris&k ..."), CommandArea::Page, {}, IconId::Waived, [this] { accept(m_list->table()->currentId()); }, hasOne, {}},
            {QStringLiteral("assessments.addControl"), tr("Add a contro&l ..."), CommandArea::Page, {}, IconId::Add, [this] { addControl(m_list->table()->currentId()); }, [this] { return mayStep() && m_desk.mayWrite() && hasRisks(); }, {}}};
}

void RiskSection::ready()
{
    m_list->addAction(m_services.commands.action(QStringLiteral("assessments.addControl")));
    m_list->addAction(m_services.commands.action(QStringLiteral("assessments.acceptRisk")));
}

QString RiskSection::titleOf(const dpia::RiskView &risk) const
{
    const dpia::TemplateSection *section = m_desk.loaded().form->section(risk.section);
    return section ? section->title.in(m_language) : risk.event;
}

const dpia::RiskView *RiskSection::riskOf(const QString &section) const
{
    const auto found = std::find_if(m_risks.cbegin(), m_risks.cend(), [&section](const dpia::RiskView &risk) { return risk.section == section; });
    return found == m_risks.cend() ? nullptr : &*found;
}

void RiskSection::refresh()
{
    if (!m_desk.isOpen())
        return;
    const dpia::Template &form = *m_desk.loaded().form;
    m_risks = dpia::RiskView::of(m_desk.loaded(), m_desk.sheet());
    const QStringList severities = levelNames(form, QStringLiteral("severity"), m_language);
    m_map->setScales(severities, levelNames(form, QStringLiteral("likelihood"), m_language), bandsOf(form));
    m_map->setVisible(!m_risks.isEmpty());
    QList<MappedRisk> mapped;
    QList<TableRow> rows;
    for (const dpia::RiskView &risk : std::as_const(m_risks)) {
        const int number = static_cast<int>(mapped.size()) + 1;
        mapped.append({number, titleOf(risk), placeOnScales(form, risk.inherent), placeOnScales(form, risk.current), placeOnScales(form, risk.residual)});
        const auto band = [&form](const dpia::RiskLevel &level) {
            const dpia::RiskBand found = dpia::RiskView::bandOf(level, form);
            const QString word = level.isSet() ? tr("%1 (%2 × %3)", "band of a risk, severity times likelihood").arg(riskBandWord(found)).arg(level.severity).arg(level.likelihood) : riskBandWord(found);
            return RowsCell{word, level.severity * level.likelihood, riskBandStatus(found), IconId::None, {}};
        };
        const qint64 until = m_desk.contents().acceptances.value(risk.section).untilMs;
        TableRow row;
        row.id = risk.section;
        row.cells = {{QString::number(number), number, {}, IconId::None, {}}, {titleOf(risk), {}, {}, IconId::None, titleOf(risk)}, risk.inherent.isSet() ? band(risk.inherent) : RowsCell{}, band(risk.current), band(risk.residual), {risk.controls.isEmpty() ? QString() : QString::number(risk.controls.size()), risk.controls.size(), {}, IconId::None, {}}, {localDay(until), until, {}, IconId::None, {}}};
        rows.append(row);
    }
    // Templates that do not ask for the level without controls have no empty column for it.
    m_list->table()->view()->setColumnHidden(2, std::none_of(m_risks.cbegin(), m_risks.cend(), [](const dpia::RiskView &risk) { return risk.inherent.isSet(); }));
    m_map->setRisks(mapped);
    m_list->rows()->setRows(rows);
    showRisk(m_list->table()->currentId());
}

void RiskSection::showRisk(const QString &section)
{
    const auto found = std::find_if(m_risks.cbegin(), m_risks.cend(), [&section](const dpia::RiskView &risk) { return risk.section == section; });
    if (found == m_risks.cend()) {
        m_about->hide();
        return;
    }
    QStringList controls;
    for (const QString &id : found->controls)
        if (const dpia::Control *control = m_desk.loaded().control(id))
            controls += control->state.isEmpty() ? control->title : tr("%1 (%2)", "a control and how far it is").arg(control->title, controlStateWord(control->state));
    QStringList lines{controls.isEmpty() ? tr("%1: no control counters it yet.", "a risk").arg(titleOf(*found)) : tr("%1: countered by %2.", "a risk and its controls").arg(titleOf(*found), controls.join(QLatin1String("; ")))};
    if (const auto acceptance = m_desk.contents().acceptances.constFind(section); acceptance != m_desk.contents().acceptances.constEnd())
        lines += tr("%1 accepts it until %2: %3").arg(acceptance->by, localDay(acceptance->untilMs), acceptance->reason);
    for (const dpia::RiskNotice &notice : dpia::RiskNotice::of(m_desk.loaded(), m_desk.sheet(), m_language))
        if (notice.section == section)
            lines += notice.text;
    m_about->setText(lines.join(QLatin1Char('\n')));
    m_about->show();
}

const dpia::Question *RiskSection::controlQuestion(const QString &section) const
{
    const dpia::TemplateSection *found = m_desk.loaded().form->section(section);
    if (found)
        for (const dpia::Question &question : found->questions)
            if (question.type == dpia::QuestionType::Reference && question.referenceKinds.contains(QLatin1String(dpia::Control::kind)))
                return &question;
    return nullptr;
}

bool RiskSection::restoreStep(const QString &step, const QString &about, const QJsonObject &typed)
{
    if (!mayStep() || !m_desk.mayWrite())
        return false;
    if (!about.isEmpty())
        m_list->table()->select(about);
    StepForm *form = step == QLatin1String("accept") ? accept(about) : step == QLatin1String("control") ? addControl(about) : nullptr;
    if (form != nullptr)
        form->type(typed);
    return form != nullptr;
}

StepForm *RiskSection::accept(const QString &section)
{
    const dpia::RiskView *risk = riskOf(section);
    if (!risk)
        return nullptr;
    auto *form = new StepForm(tr("Accept the risk"));
    form->addNote(tr("Somebody decides to live with this risk until a day. A high risk is never only accepted: it goes to the authority."));
    form->addParagraph(QStringLiteral("reason"), tr("Wh&y it can be accepted"));
    form->addDay(QStringLiteral("until"), tr("&Until"), {tr("Then somebody decides again."), {}, {}});
    m_list->showPanel(tr("Accept: %1", "a risk").arg(titleOf(*risk)), form);
    form->focusFirst();
    const QString draft = keepStep(form, QStringLiteral("accept"), section, tr("Accept: %1", "a risk").arg(titleOf(*risk)));
    connect(form, &FormPanel::submitted, this, [this, form, section, draft] {
        const qint64 until = form->day(QStringLiteral("until"));
        form->field(QStringLiteral("reason"))->setProblem(form->paragraph(QStringLiteral("reason")).isEmpty() ? tr("Say why.") : QString());
        form->field(QStringLiteral("until"))->setProblem(until <= m_services.clock.nowMs() ? tr("An acceptance ends on a day to come.") : QString());
        if (form->paragraph(QStringLiteral("reason")).isEmpty() || until <= m_services.clock.nowMs())
            return;
        take(form, [section, reason = form->paragraph(QStringLiteral("reason")), until](dpia::AssessmentWorkflow &flow, const dpia::LoadedAssessment &loaded) -> core::Result<bool> {
            HALLMARKER_TRY(flow.acceptRisk(loaded, section, reason, until));
            return true;
        }, [this, draft](bool) {
            dropStep(draft);
            m_list->closePanel();
        });
    });
    return form;
}

StepForm *RiskSection::addControl(const QString &section)
{
    const dpia::RiskView *risk = riskOf(section);
    auto *form = new StepForm(tr("Add"));
    form->addLine(QStringLiteral("title"), tr("What is &done"), {{}, {}, tr("Scores are looked at by an adviser")});
    form->addParagraph(QStringLiteral("content"), tr("H&ow"));
    form->addChoice(QStringLiteral("state"), tr("&State"), {{QStringLiteral("existing"), controlStateWord(QStringLiteral("existing"))}, {QStringLiteral("planned"), controlStateWord(QStringLiteral("planned"))}, {QStringLiteral("done"), controlStateWord(QStringLiteral("done"))}});
    form->addLine(QStringLiteral("owner"), tr("Who does &it"));
    form->addDay(QStringLiteral("due"), tr("&By when"));
    form->setRequired({QStringLiteral("title")});
    const QString title = risk ? tr("A control against: %1", "a risk").arg(titleOf(*risk)) : tr("A control");
    m_list->showPanel(title, form);
    form->focusFirst();
    const QString draft = keepStep(form, QStringLiteral("control"), risk ? section : QString(), title);
    const dpia::Question *question = risk ? controlQuestion(risk->section) : nullptr;
    connect(form, &FormPanel::submitted, this, [this, form, draft, target = question ? question->id : QString()] {
        dpia::Control control;
        control.assessment = m_desk.loaded().assessment.id;
        control.title = form->text(QStringLiteral("title"));
        control.content = form->richText(QStringLiteral("content"));
        control.state = form->choice(QStringLiteral("state"));
        control.owner = form->text(QStringLiteral("owner"));
        control.due = form->isoDay(QStringLiteral("due"));
        const auto work = [control](core::Workspace &workspace) -> core::Result<dpia::Control> {
            dpia::Control saved;
            HALLMARKER_TRY(workspace.write(QStringLiteral("control.added"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
                HALLMARKER_ASSIGN(saved, dpia::Control::save(transaction, control));
                return {};
            }));
            return saved;
        };
        runForForm(m_services.session, form, work, [this, target, draft](const dpia::Control &saved) {
            dropStep(draft);
            if (!target.isEmpty()) { // and it counters the risk that was chosen
                dpia::Saying saying = m_desk.saying(target);
                QJsonArray ids = saying.value.toArray();
                ids.append(saved.id);
                saying.value = ids;
                m_desk.type(target, saying);
                m_desk.leave(target);
            }
            m_list->closePanel();
            Q_EMIT written();
        });
    });
    return form;
}

void RiskSection::resizeEvent(QResizeEvent *event)
{
    EditorSection::resizeEvent(event);
    const bool isBeside = width() >= roomForMapBeside;
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace hallmarker::ui
