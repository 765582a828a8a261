#include "ui/clauses/ClausesPage.h"

#include "core/check/CheckRunner.h"
#include "core/jobs/JobQueue.h"
#include "dpia/clauses/ClauseCheck.h"
#include "inventory/agreements/Agreement.h"
#include "inventory/files/FileArtifactLocator.h"
#include "ui/clauses/ClauseWords.h"
#include "ui/clauses/DiffSection.h"
#include "ui/clauses/DiffView.h"
#include "ui/clauses/LibrarySection.h"
#include "ui/clauses/PositionBoard.h"
#include "ui/clauses/PositionColumn.h"
#include "ui/clauses/RequiredSection.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

/// What is not seen asks for no height.
class ClauseViews final : public QStackedLayout {
public:
    bool hasHeightForWidth() const override { return false; }
};

QString fileStem(const QString &name)
{
    QString stem;
    for (const QChar c : name.left(60))
        stem += c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') ? c : QLatin1Char('-');
    return stem;
}

} // namespace

ClausesPage::ClausesPage(PageServices &services, const ClauseSource &source)
    : Page(services), m_source(source), m_message(new InlineMessage(this)), m_stack(new ClauseViews), m_sections(new SectionSwitch(this)), m_required(new RequiredSection(services, this)), m_diff(new DiffSection(services, this)), m_library(new LibrarySection(services, this)), m_board(new PositionBoard(services, this)), m_contents(std::make_shared<ClauseContents>())
{
    setObjectName(QStringLiteral("clausesPage"));
    m_sections->addSection(QStringLiteral("required"), tr("Required"), m_required);
    m_sections->addSection(QStringLiteral("versions"), tr("Compare versions"), m_diff);
    m_sections->addSection(QStringLiteral("library"), tr("Library"), m_library);
    m_stack->addWidget(m_sections);
    m_stack->addWidget(m_board);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    column->addWidget(new PageHeader(title(), tr("What an agreement has to say by its use, what both sides propose, and what was changed between two versions."), this));
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
    connect(m_required, &RequiredSection::agreementChosen, this, [this](const QString &id) {
        m_agreement = id;
        refresh();
    });
    connect(m_required, &RequiredSection::opened, this, &ClausesPage::openClause);
    connect(m_board, &PositionBoard::written, this, &ClausesPage::refresh);
    connect(m_board, &PositionBoard::editedChanged, this, [this] { this->services().commands.refreshSoon(); });
    connect(m_sections, &SectionSwitch::currentChanged, this, [this] { this->services().commands.refreshSoon(); });
}

PageDescriptor ClausesPage::descriptor(const ClauseSource &source)
{
    return {QStringLiteral("clauses"), tr("Clauses"), IconId::Verify, [source](PageServices &services) { return static_cast<Page *>(new ClausesPage(services, source)); }, false, {QString::fromLatin1(dpia::ClausePosition::kind)}};
}

bool ClausesPage::isBoard() const
{
    return m_stack->currentWidget() == m_board;
}

bool ClausesPage::mayWrite() const
{
    return services().session.isOpen() && !services().session.isReadOnly();
}

QList<Command> ClausesPage::commands()
{
    const auto hasAgreement = [this] { return m_contents->negotiation.has_value(); };
    const auto isDiff = [this] { return !isBoard() && m_sections->current() == QLatin1String("versions"); };
    const auto step = [this](int by) { return [this, by] { m_diff->view()->goToChange(by); }; };
    return {{QStringLiteral("clauses.negotiate"), tr("&Negotiate the clause"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_T), IconId::Edit, [this] { openClause(m_required->currentClause()); }, [this, hasAgreement] { return hasAgreement() && !isBoard() && m_sections->current() == QLatin1String("required") && !m_required->currentClause().isEmpty(); }, {}},
            {QStringLiteral("clauses.save"), tr("&Save what was edited"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_S), IconId::CheckMark, [this] { m_board->save(); }, [this] { return isBoard() && mayWrite() && m_board->isEdited(); }, {}},
            {QStringLiteral("clauses.check"), tr("&Check now"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_R), IconId::Run, [this] { check(); }, [this, hasAgreement] { return hasAgreement() && mayWrite() && !m_isBusy; }, {}},
            {QStringLiteral("clauses.export"), tr("E&xport annex ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_E), IconId::Export, [this] { exportAnnex(); }, [this, hasAgreement] { return hasAgreement() && mayWrite() && !m_isBusy; }, {}},
            {QStringLiteral("clauses.compare"), tr("C&ompare"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_Return), IconId::Search, [this] { m_diff->compare(); }, [this, isDiff] { return isDiff() && services().session.isOpen() && m_diff->canCompare(); }, {}},
            {QStringLiteral("clauses.nextChange"), tr("Next ch&ange"), CommandArea::Page, QKeySequence(Qt::Key_F8), IconId::ChevronDown, step(1), [this, isDiff] { return isDiff() && m_diff->view()->changes() > 0; }, {}},
            {QStringLiteral("clauses.formerChange"), tr("&Former change"), CommandArea::Page, QKeySequence(Qt::SHIFT | Qt::Key_F8), IconId::ChevronUp, step(-1), [this, isDiff] { return isDiff() && m_diff->view()->changes() > 0; }, {}},
            {QStringLiteral("clauses.import"), tr("&Import clauses ..."), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_I), IconId::Import, [this] { importLibrary(); }, [this] { return mayWrite(); }, {}},
            {QStringLiteral("clauses.addAgreement"), tr("Register an a&greement"), CommandArea::Page, {}, IconId::Add, [this] { services().goTo(QStringLiteral("agreements"), {}); }, [this] { return services().session.isOpen(); }, {}},
            {QStringLiteral("clauses.back"), tr("&Back to the clauses"), CommandArea::Page, QKeySequence(Qt::ALT | Qt::Key_Up), IconId::ChevronLeft, [this] { back(); }, [this] { return isBoard(); }, {}}};
}

void ClausesPage::ready()
{
    m_required->ready();
    m_diff->ready();
    m_library->ready();
}

QList<Crumb> ClausesPage::crumbs() const
{
    QList<Crumb> crumbs{{pageId(), title()}};
    if (isBoard() && m_contents->clause(m_board->clause()) != nullptr)
        crumbs.append({QStringLiteral("clause"), m_contents->clause(m_board->clause())->clause->title.in(clauseLanguage())});
    return crumbs;
}

void ClausesPage::crumbActivated(const QString &id)
{
    if (id == pageId() && isBoard())
        back();
}

void ClausesPage::refresh()
{
    if (!services().session.isOpen()) {
        m_isRead = false;
        show(std::make_shared<ClauseContents>());
        return;
    }
    if (!m_turn.begin())
        return;
    services().session.read([contracts = m_source.contracts, wanted = m_agreement](core::Workspace &workspace) { return ClauseContents::read(workspace, *contracts, wanted); }, this, [this](const core::Result<std::shared_ptr<const ClauseContents>> &contents) {
        if (m_turn.end())
            refresh();
        if (!contents) {
            m_message->showError(contents.error());
            return;
        }
        m_isRead = true;
        show(*contents);
        follow();
    });
}

void ClausesPage::show(const std::shared_ptr<const ClauseContents> &contents)
{
    m_contents = contents;
    m_agreement = contents->agreement;
    m_required->show(contents);
    m_diff->show(contents);
    m_library->show(contents);
    m_sections->setCount(QStringLiteral("required"), contents->negotiation ? contents->negotiation->required() - contents->negotiation->count(dpia::ClauseState::Agreed) - contents->negotiation->count(dpia::ClauseState::SetAside) : 0);
    if (isBoard() && contents->clause(m_board->clause()) == nullptr)
        back();
    else if (isBoard())
        m_board->show(contents, m_board->clause());
    services().commands.refreshSoon();
}

/// Opens what was asked for before it was read.
void ClausesPage::follow()
{
    if (m_draft) {
        const Draft draft = *std::exchange(m_draft, std::nullopt);
        restoreDraft(draft);
        return;
    }
    if (m_wanted.isEmpty())
        return;
    const QString id = std::exchange(m_wanted, QString());
    for (auto versions = m_contents->versions.cbegin(); versions != m_contents->versions.cend(); ++versions)
        if (versions.key() == id)
            openClause(versions->constLast().clause);
}

void ClausesPage::openClause(const QString &clause)
{
    const dpia::ClauseStanding *standing = m_contents->clause(clause);
    if (standing == nullptr)
        return;
    m_required->select(clause);
    m_stack->setCurrentWidget(m_board);
    m_board->show(m_contents, clause);
    m_board->initialFocus()->setFocus();
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

void ClausesPage::back()
{
    m_stack->setCurrentWidget(m_sections);
    m_sections->setCurrent(QStringLiteral("required"));
    m_required->list().table()->view()->setFocus();
    services().commands.refreshSoon();
    Q_EMIT crumbsChanged();
}

void ClausesPage::check()
{
    const core::CheckRegistry *checks = services().checks;
    if (checks == nullptr)
        return;
    m_isBusy = true;
    m_message->clear();
    services().commands.refreshSoon();
    const auto work = [checks, agreement = m_contents->agreement](core::Workspace &workspace) -> core::Result<core::Finding> {
        core::CheckOrder order;
        order.checkId = dpia::ClauseCheck::id();
        order.inputs.insert(QStringLiteral("agreement"), agreement);
        inventory::FileArtifactLocator locator(workspace);
        return core::CheckRunner(workspace, *checks, locator).run(order);
    };
    services().session.read(work, this, [this](const core::Result<core::Finding> &finding) {
        m_isBusy = false;
        services().commands.refreshSoon();
        if (!finding) {
            m_message->showError(finding.error());
            return;
        }
        m_message->showMessage(finding->verdict == core::Verdict::Pass ? Severity::Success : Severity::Warning, finding->reason);
        m_message->addAction(tr("Show the finding"), [this, id = finding->id] { services().goTo(QStringLiteral("checks"), id); });
        refresh();
    });
}

void ClausesPage::exportAnnex()
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Export annex");
    question.filter = tr("Word (*.docx);;OpenDocument (*.odt);;PDF (*.pdf);;HTML (*.html);;Markdown (*.md)");
    question.suggestedName = tr("annex-%1", "name of a file").arg(fileStem(m_contents->negotiation->use().name)) + QStringLiteral(".docx");
    question.suffix = QStringLiteral("docx");
    question.purpose = QStringLiteral("annex-export");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        const std::shared_ptr<core::Workspace> workspace = services().session.workspace();
        if (!workspace)
            return;
        m_isBusy = true;
        services().commands.refreshSoon();
        services().jobs.submit(
            tr("Export annex"),
            [workspace, path, contents = m_contents, write = m_source.writeAnnex](core::Progress &) -> core::Result<QJsonValue> {
                HALLMARKER_ASSIGN(const QByteArray content, write(*workspace, *contents->negotiation, QFileInfo(path).suffix().toLower()));
                QSaveFile file(path);
                if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
                    return core::Error(core::ErrorKind::Io, tr("Cannot write %1: %2.").arg(path, file.errorString()));
                return QJsonValue(path);
            },
            this, [this, path](const core::Result<QJsonValue> &done) {
                m_isBusy = false;
                services().commands.refreshSoon();
                if (done)
                    services().toasts.show(tr("Saved as %1.").arg(path));
                else
                    m_message->showError(done.error());
            });
    });
}

void ClausesPage::importLibrary()
{
    FileQuestion question;
    question.title = tr("Import clauses");
    question.filter = tr("Clauses (*.yaml *.yml);;All files (*)");
    question.purpose = QStringLiteral("clauses");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        m_message->clear();
        const auto work = [path](core::Workspace &workspace) -> core::Result<dpia::ClauseFile> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return core::Error(core::ErrorKind::NotFound, tr("Cannot read %1: %2.").arg(path, file.errorString()));
            return dpia::ClauseLibrary::import(workspace, file.read((2LL << 20) + 1), path);
        };
        services().session.read(work, this, [this](const core::Result<dpia::ClauseFile> &file) {
            if (!file) {
                m_message->showError(file.error());
                return;
            }
            m_sections->setCurrent(QStringLiteral("library"));
            services().toasts.show(tr("%n clause(s) of %1 count here.", nullptr, int(file->clauses.size())).arg(file->title.in(clauseLanguage())));
            refresh();
        });
    });
}

void ClausesPage::openRecord(const QString &id)
{
    if (id.startsWith(QLatin1String(inventory::Agreement::kind)))
        m_agreement = id;
    else
        m_wanted = id;
    const std::shared_ptr<core::Workspace> workspace = services().session.workspace();
    if (!m_wanted.isEmpty() && workspace) {
        services().session.read([id](core::Workspace &open) { return open.record(id); }, this, [this](const core::Result<core::Record> &record) {
            if (record)
                m_agreement = record->body.value(QLatin1String("agreement")).toString();
            refresh();
        });
        return;
    }
    refresh();
}

void ClausesPage::restoreDraft(const Draft &draft)
{
    const QString agreement = draft.formId.section(QLatin1Char('/'), 0, 0);
    if (!m_isRead || m_contents->agreement != agreement) { // what it edits is not known yet
        const bool isGone = m_isRead && m_agreement == agreement;
        m_agreement = agreement;
        if (!isGone)
            m_draft = draft;
        if (m_isRead && !isGone)
            refresh();
        return;
    }
    openClause(draft.formId.section(QLatin1Char('/'), 1));
    for (auto typed = draft.content.begin(); typed != draft.content.end(); ++typed)
        if (const qsizetype side = dpia::clauseSideNames().indexOf(typed.key()); side >= 0)
            m_board->column(dpia::ClauseSide(side))->setText(typed->toString());
}

FilterBar *ClausesPage::filterBar()
{
    return isBoard() || m_sections->current() == QLatin1String("versions") ? nullptr : m_sections->current() == QLatin1String("library") ? m_library->list().filter() : m_required->list().filter();
}

QWidget *ClausesPage::initialFocus()
{
    return isBoard() ? m_board->initialFocus() : m_sections->current() == QLatin1String("library") ? static_cast<QWidget *>(m_library->list().table()->view()) : m_sections->current() == QLatin1String("versions") || !m_contents->negotiation ? nullptr : static_cast<QWidget *>(m_required->list().table()->view());
}

QJsonObject ClausesPage::saveState() const
{
    return {{QStringLiteral("section"), m_sections->current()}, {QStringLiteral("agreement"), m_agreement}, {QStringLiteral("required"), m_required->list().table()->saveState()}, {QStringLiteral("library"), m_library->list().table()->saveState()}};
}

void ClausesPage::restoreState(const QJsonObject &state)
{
    m_agreement = state.value(QLatin1String("agreement")).toString();
    if (const QString section = state.value(QLatin1String("section")).toString(); m_sections->sections().contains(section))
        m_sections->setCurrent(section);
    m_required->list().table()->restoreState(state.value(QLatin1String("required")).toObject());
    m_library->list().table()->restoreState(state.value(QLatin1String("library")).toObject());
}

} // namespace hallmarker::ui
