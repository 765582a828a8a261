#include "ui/exercises/ExerciseTable.h"

#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "core/report/print/PdfReportWriter.h"
#include "threats/exercise/report/AfterActionReport.h"
#include "ui/exercises/ExerciseClocks.h"
#include "ui/exercises/ReportSection.h"
#include "ui/exercises/RoleTable.h"
#include "ui/exercises/ScoreSection.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/FormPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/kit/StatusPill.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QFileInfo>
#include <QLabel>
#include <QSaveFile>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

core::Result<QByteArray> afterActionBytes(const core::Report &report, const QString &suffix)
{
    if (suffix == QLatin1String("pdf"))
        return core::PdfReportWriter().write(report);
    if (suffix == QLatin1String("docx"))
        return core::DocxReportWriter().write(report);
    if (suffix == QLatin1String("odt"))
        return core::OdtReportWriter().write(report);
    if (suffix == QLatin1String("md"))
        return core::MarkdownReportWriter().write(report);
    return core::HtmlReportWriter().write(report);
}

} // namespace

ExerciseTable::ExerciseTable(PageServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_name(new QLabel(this)), m_state(new StatusPill(Status::Neutral, this)), m_clocks(new ExerciseClocks(this)), m_actions(new QWidget(this)), m_message(new InlineMessage(this)), m_sections(new SectionSwitch(this)), m_brief(new QTextBrowser(this)), m_roles(new RoleTable(services, this)), m_scores(new ScoreSection(services, this)), m_report(new ReportSection(services, this)), m_timer(new QTimer(this)),
      m_contents(std::make_shared<ExerciseContents>())
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(typeFont(TypeRole::Section, font()));
    m_brief->setOpenLinks(false);
    m_brief->setTabChangesFocus(true);
    m_brief->setAccessibleName(tr("Brief"));
    m_sections->addSection(QStringLiteral("brief"), tr("Brief"), m_brief);
    m_sections->addSection(QStringLiteral("roles"), tr("Roles"), m_roles);
    m_sections->addSection(QStringLiteral("scores"), tr("Scores"), m_scores);
    m_sections->addSection(QStringLiteral("report"), tr("Report"), m_report);
    auto *top = new QWidget(this);
    auto *row = new FlowRow(top);
    row->addWidget(m_name);
    row->addWidget(m_state);
    new FlowRow(m_actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(top);
    column->addWidget(m_clocks);
    column->addWidget(m_actions);
    column->addWidget(m_message);
    column->addWidget(m_sections, 1);
    connect(m_roles, &RoleTable::written, this, &ExerciseTable::written);
    connect(m_scores, &ScoreSection::written, this, &ExerciseTable::written);
    connect(m_report, &ReportSection::taskWanted, this, [this](const QString &expectation) {
        m_sections->setCurrent(QStringLiteral("scores"));
        m_scores->openForm(QStringLiteral("task"), expectation);
    });
    connect(m_sections, &SectionSwitch::currentChanged, this, [this](const QString &id) {
        m_services.commands.refreshSoon();
        if (id == QLatin1String("report"))
            showReport();
    });
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &ExerciseTable::tick);
}

QList<Command> ExerciseTable::commands()
{
    using threats::ExerciseBook;
    using threats::ExerciseState;
    const auto may = [this](std::initializer_list<ExerciseState> states) { return m_contents->mayEvaluate() && !m_services.session.isReadOnly() && std::find(states.begin(), states.end(), m_contents->run().state) != states.end(); };
    QList<Command> all{
        {QStringLiteral("exercises.play"), tr("Play"), CommandArea::Page, {}, IconId::Run, [this] { step(&ExerciseBook::play); }, [may] { return may({ExerciseState::Planned, ExerciseState::Paused}); }, {}},
        {QStringLiteral("exercises.pause"), tr("Pause"), CommandArea::Page, {}, IconId::Waived, [this] { step(&ExerciseBook::pause); }, [may] { return may({ExerciseState::Running}); }, {}},
        {QStringLiteral("exercises.skip"), tr("Skip to the next inject"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), IconId::ChevronRight, [this] { step(&ExerciseBook::skip); }, [may] { return may({ExerciseState::Running, ExerciseState::Paused}); }, {}},
        {QStringLiteral("exercises.end"), tr("End the exercise"), CommandArea::Page, {}, IconId::Lock, [this] { step(&ExerciseBook::end); }, [may] { return may({ExerciseState::Running, ExerciseState::Paused}); }, {}},
        {QStringLiteral("exercises.save"), tr("Save the report ..."), CommandArea::Page, {}, IconId::Export, [this] { save(); }, [this] { return m_contents->mayEvaluate(); }, {}}};
    return all + m_scores->commands() + m_report->commands();
}

void ExerciseTable::ready()
{
    auto *row = static_cast<FlowRow *>(m_actions->layout());
    for (const char *id : {"exercises.play", "exercises.pause", "exercises.skip", "exercises.end"}) {
        row->addWidget(new ActionButton(m_services.commands.action(QLatin1String(id)), ActionButton::Look::Plain, m_actions));
        row->addSpacing(space::s);
    }
    m_scores->ready();
    m_report->ready();
}

void ExerciseTable::show(const std::shared_ptr<const ExerciseContents> &contents)
{
    const bool isOther = contents->isOpen() && (!m_contents->isOpen() || m_contents->run().head.id != contents->run().head.id);
    m_contents = contents;
    if (!contents->isOpen()) {
        m_timer->stop();
        return;
    }
    const threats::ExerciseRun &run = contents->run();
    const qint64 now = m_services.clock.nowMs();
    m_name->setText(run.name == run.scenario.title ? run.name : QStringLiteral("%1 · %2").arg(run.name, run.scenario.title));
    m_state->setStatus(exerciseStatus(run.state), threats::exerciseStateText(run.state));
    m_clocks->show(run);
    m_clocks->tick(now);
    m_roles->show(contents, now);
    m_scores->show(contents, now);
    const threats::Inject *next = run.next(contents->exerciseMs(now));
    m_nextInject = next ? next->id : QString();
    if (run.state == threats::ExerciseState::Running)
        m_timer->start();
    else
        m_timer->stop();
    if (isOther) {
        showBrief();
        m_sections->setCurrent(run.state == threats::ExerciseState::Planned ? QStringLiteral("brief") : run.state == threats::ExerciseState::Ended && contents->mayEvaluate() ? QStringLiteral("report") : QStringLiteral("roles"));
    }
    m_sections->button(QStringLiteral("scores"))->setVisible(contents->mayEvaluate());
    m_sections->button(QStringLiteral("report"))->setVisible(contents->mayEvaluate());
    if (m_sections->current() == QLatin1String("report"))
        showReport();
    m_services.commands.refreshSoon();
}

void ExerciseTable::tick()
{
    const qint64 now = m_services.clock.nowMs();
    m_clocks->tick(now);
    const threats::Inject *next = m_contents->run().next(m_contents->exerciseMs(now));
    if ((next ? next->id : QString()) == m_nextInject)
        return;
    m_nextInject = next ? next->id : QString();
    m_roles->show(m_contents, now);
    m_scores->show(m_contents, now);
}

void ExerciseTable::step(Step step)
{
    m_message->clear();
    m_services.session.read([step, id = m_contents->run().head.id, who = m_contents->evaluator()](core::Workspace &workspace) {
        threats::ExerciseBook book(workspace, who);
        return (book.*step)(id);
    }, this, [this, step](const core::Result<threats::ExerciseRun> &run) {
        if (!run)
            m_message->showError(run.error());
        else if (step == &threats::ExerciseBook::play)
            m_sections->setCurrent(QStringLiteral("roles"));
        else if (step == &threats::ExerciseBook::end)
            m_sections->setCurrent(QStringLiteral("report"));
        Q_EMIT written();
    });
}

void ExerciseTable::showBrief()
{
    const threats::Scenario &scenario = m_contents->run().scenario;
    QString text = QStringLiteral("## %1\n\n%2\n\n").arg(core::markdownEscape(scenario.title), core::markdownEscape(scenario.summary));
    text += QStringLiteral("### %1\n\n").arg(tr("Objectives"));
    for (const threats::ScenarioObjective &one : scenario.objectives)
        text += QStringLiteral("- %1\n").arg(core::markdownEscape(one.text));
    text += QStringLiteral("\n### %1\n\n").arg(tr("Roles"));
    const threats::ExerciseSeat *own = m_contents->run().seatOf(m_contents->who);
    for (const threats::ScenarioRole &one : scenario.roles) {
        const threats::ExerciseSeat *player = m_contents->playerOf(one.id);
        // What a role knows at the start is for that role and for evaluators.
        const bool isSeen = !own || own->isEvaluator || own == player;
        text += QStringLiteral("- **%1** (%2)%3\n").arg(core::markdownEscape(one.title), player ? core::markdownEscape(player->who) : tr("nobody"), isSeen && !one.brief.isEmpty() ? QStringLiteral(": ") + core::markdownEscape(one.brief) : QString());
    }
    text += QStringLiteral("\n### %1\n\n").arg(tr("Course"));
    for (const threats::ScenarioModule &one : scenario.modules)
        text += QStringLiteral("- %1 %2\n").arg(core::markdownEscape(one.title), core::markdownEscape(one.brief));
    m_brief->setMarkdown(text);
}

void ExerciseTable::showReport()
{
    m_report->show(m_contents, m_services.clock.nowMs());
}

void ExerciseTable::save()
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Save the report");
    question.filter = tr("PDF (*.pdf);;Web page (*.html);;Word (*.docx);;OpenDocument (*.odt);;Markdown (*.md)");
    question.suggestedName = QStringLiteral("after-action.pdf");
    question.suffix = QStringLiteral("pdf");
    question.purpose = QStringLiteral("after-action");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        const auto bytes = afterActionBytes(threats::afterActionReport(*m_contents->table, m_contents->exerciseMs(m_services.clock.nowMs())), QFileInfo(path).suffix().toLower());
        QSaveFile file(path);
        if (!bytes)
            m_message->showError(bytes.error());
        else if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
            m_message->showMessage(Severity::Failure, tr("Cannot write %1: %2.").arg(path, file.errorString()));
        else
            m_services.toasts.show(tr("Saved as %1.").arg(path));
    });
}

ListSection *ExerciseTable::shownList() const
{
    return m_sections->current() == QLatin1String("roles") ? m_roles->list() : m_sections->current() == QLatin1String("scores") ? m_scores->list() : m_sections->current() == QLatin1String("report") ? m_report->list() : nullptr;
}

void ExerciseTable::restore(const QString &rest, const QJsonObject &content)
{
    const QString kind = rest.section(QLatin1Char('/'), 0, 0);
    if (kind == QLatin1String("score") || kind == QLatin1String("task")) {
        m_sections->setCurrent(QStringLiteral("scores"));
        if (FormPanel *form = m_scores->openForm(kind, rest.section(QLatin1Char('/'), 1)))
            form->type(content);
        return;
    }
    m_sections->setCurrent(QStringLiteral("roles"));
    m_roles->type(rest, content.value(QStringLiteral("text")).toString());
}

} // namespace hallmarker::ui
