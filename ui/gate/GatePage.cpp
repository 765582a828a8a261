#include "ui/gate/GatePage.h"

#include "ui/gate/FlipSection.h"
#include "ui/gate/GateWords.h"
#include "ui/gate/PolicySection.h"
#include "ui/gate/ResultSection.h"
#include "ui/gate/WaiverSection.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FormPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/PageHeader.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/kit/Toast.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Session.h"

#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

GatePage::GatePage(PageServices &services, const GateService &service)
    : Page(services), m_service(service), m_message(new InlineMessage(this)), m_policyName(new QLabel(this)), m_sections(new SectionSwitch(this)), m_results(new ResultSection(services, this)),
      m_flips(new FlipSection(services, this)), m_policy(new PolicySection(services, service, this)), m_waivers(new WaiverSection(services, this)), m_contents(std::make_shared<GateContents>())
{
    setObjectName(QStringLiteral("gatePage"));
    m_sections->addSection(QStringLiteral("results"), tr("Results"), m_results);
    m_sections->addSection(QStringLiteral("flips"), tr("What ends next"), m_flips);
    m_sections->addSection(QStringLiteral("policy"), tr("Policy"), m_policy);
    m_sections->addSection(QStringLiteral("waivers"), tr("Waivers"), m_waivers);
    m_policyName->setTextFormat(Qt::PlainText);
    m_policyName->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    column->setSpacing(space::m);
    column->addWidget(new PageHeader(title(), tr("Whether what there is may go on, by a policy that your pipeline runs as well."), this));
    column->addWidget(m_policyName);
    column->addWidget(m_message);
    column->addWidget(m_sections, 1);
    connect(m_results, &ResultSection::written, this, [this] { read(m_contents->report.has_value()); });
    connect(m_waivers, &WaiverSection::written, this, [this] { read(m_contents->report.has_value()); });
    connect(m_waivers, &WaiverSection::failed, m_message, &InlineMessage::showError);
    connect(m_policy, &PolicySection::saved, this, [this] { read(true); });
    connect(m_sections, &SectionSwitch::currentChanged, this, [this] {
        m_message->clear();
        this->services().commands.refreshSoon();
    });
}

PageDescriptor GatePage::descriptor(const GateService &service)
{
    return {QStringLiteral("gate"), tr("Gate"), IconId::Gate, [service](PageServices &services) { return static_cast<Page *>(new GatePage(services, service)); }, false, {QString::fromLatin1(core::WaiverRecord::kind)}};
}

QList<Command> GatePage::commands()
{
    const auto isOpen = [this] { return services().session.isOpen(); };
    const auto hasPolicy = [this] { return services().session.isOpen() && !m_path.isEmpty(); };
    return QList<Command>{{QStringLiteral("gate.run"), tr("Run the &gate"), CommandArea::Page, QKeySequence(Qt::Key_F9), IconId::Run, [this] { read(true); }, hasPolicy, {}},
                          {QStringLiteral("gate.choose"), tr("&Choose policy ..."), CommandArea::Page, {}, IconId::Folder, [this] { askForPolicy(); }, isOpen, {}},
                          {QStringLiteral("gate.sample"), tr("&Begin with the sample ..."), CommandArea::Page, {}, IconId::Example, [this] { askForSample(); }, isOpen, {}},
                          {QStringLiteral("gate.export"), tr("&Export result ..."), CommandArea::Page, {}, IconId::Export, [this] { exportReport(); }, [this] { return m_contents->report.has_value(); }, {}},
                          {QStringLiteral("gate.baseline"), tr("Write what fails as &baseline ..."), CommandArea::Page, {}, IconId::Export, [this] { exportBaseline(); }, [this] { return m_contents->report.has_value(); }, {}}}
        + m_results->commands() + m_policy->commands() + m_waivers->commands();
}

void GatePage::ready()
{
    m_results->ready();
    m_flips->ready();
    m_policy->ready();
}

void GatePage::choose(const QString &path)
{
    m_path = path;
    read(true);
}

void GatePage::read(bool runs)
{
    if (!services().session.isOpen()) {
        show(std::make_shared<GateContents>());
        return;
    }
    m_runsNext = m_runsNext || runs;
    if (!m_turn.begin())
        return;
    const bool runsNow = std::exchange(m_runsNext, false) && !m_path.isEmpty();
    // A result belongs to the policy that it came from.
    const std::optional<core::GateReport> last = m_contents->path == m_path ? m_contents->report : std::nullopt;
    services().session.read([service = m_service, path = m_path, runsNow, last](core::Workspace &workspace) { return GateContents::read(workspace, service, path, runsNow, last); }, this, [this](const core::Result<std::shared_ptr<const GateContents>> &contents) {
        const bool isWanted = m_turn.end();
        if (contents) {
            m_message->clear();
            show(*contents);
        } else {
            m_message->showError(contents.error());
        }
        if (isWanted)
            read(false);
    });
}

void GatePage::show(const std::shared_ptr<const GateContents> &contents)
{
    m_contents = contents;
    m_policyName->setText(contents->path.isEmpty() ? QString() : tr("Policy: %1").arg(contents->path));
    m_policyName->setVisible(!contents->path.isEmpty());
    m_results->show(contents);
    m_flips->show(contents);
    m_policy->show(contents);
    m_waivers->show(contents);
    const auto count = [&](auto &&what) { return contents->report ? std::count_if(contents->report->results.cbegin(), contents->report->results.cend(), what) : 0; };
    m_sections->setCount(QStringLiteral("results"), count([](const core::GateResult &result) { return result.isBlocking; }));
    m_sections->setCount(QStringLiteral("waivers"), std::count_if(contents->waivers.cbegin(), contents->waivers.cend(), [&](const core::WaiverRecord &waiver) { return !waiver.isWithdrawn() && !waiver.waiver.isApproved() && !waiver.waiver.isExpired(contents->nowMs); }));
    if (contents->problem)
        m_message->showError(*contents->problem);
    services().commands.refreshSoon();
    if (!m_wanted.isEmpty() && contents->waiver(m_wanted) != nullptr) {
        m_sections->setCurrent(QStringLiteral("waivers"));
        m_waivers->open(std::exchange(m_wanted, QString()));
    }
}

void GatePage::askForPolicy()
{
    FileQuestion question;
    question.title = tr("Choose a policy");
    question.filter = tr("Policies (*.yaml *.yml);;All files (*)");
    question.purpose = QStringLiteral("gate-policy");
    FileDialog::ask(window(), question, this, [this](const QString &path) { choose(path); });
}

void GatePage::askForSample()
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Where shall the sample policy be kept?");
    question.filter = tr("Policies (*.yaml *.yml);;All files (*)");
    question.suggestedName = QStringLiteral("gate-policy.yaml");
    question.suffix = QStringLiteral("yaml");
    question.purpose = QStringLiteral("gate-policy");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_service.example) != m_service.example.size() || !file.commit()) {
            m_message->showError(core::Error(core::ErrorKind::Io, tr("The sample could not be written: %1.").arg(file.errorString())));
            return;
        }
        choose(path);
    });
}

void GatePage::exportReport()
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Export the result");
    question.filter = tr("SARIF for code scanning (*.sarif);;JUnit for test reports (*.xml);;Markdown (*.md);;JSON (*.json);;Text (*.txt)");
    question.suggestedName = QStringLiteral("gate.sarif");
    question.suffix = QStringLiteral("sarif");
    question.purpose = QStringLiteral("gate-export");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        const auto &formats = core::gateFormats();
        const auto format = std::find_if(formats.begin(), formats.end(), [&path](const core::GateFormat &one) { return one.suffix == QFileInfo(path).suffix(); });
        if (format == formats.end() || !m_contents->report) {
            m_message->showError(core::Error(core::ErrorKind::Usage, tr("The name has to end with .sarif, .xml, .md, .json or .txt, which tells the format.")));
            return;
        }
        writeFile(path, format->write(*m_contents->report));
    });
}

void GatePage::exportBaseline()
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Write what fails now as baseline");
    question.filter = tr("Baselines (*.json)");
    question.suggestedName = QStringLiteral("gate-baseline.json");
    question.suffix = QStringLiteral("json");
    question.purpose = QStringLiteral("gate-policy");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        if (m_contents->report)
            writeFile(path, core::gateBaseline(*m_contents->report));
    });
}

void GatePage::writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_message->showError(core::Error(core::ErrorKind::Io, tr("The result could not be written: %1.").arg(file.errorString())));
        return;
    }
    services().toasts.show(tr("The result is written to %1.").arg(QFileInfo(path).fileName()));
}

void GatePage::openRecord(const QString &id)
{
    m_wanted = id;
    refresh();
}

void GatePage::restoreDraft(const Draft &draft)
{
    m_sections->setCurrent(QStringLiteral("results"));
    if (!m_results->list().table()->select(draft.formId.section(QLatin1Char('/'), 1)))
        return; // the result is not there any more, or the gate has not run
    if (FormPanel *form = m_results->waive())
        form->type(draft.content);
}

FilterBar *GatePage::filterBar()
{
    const QString current = m_sections->current();
    return current == QLatin1String("flips") ? m_flips->list().filter() : current == QLatin1String("waivers") ? m_waivers->list().filter() : current == QLatin1String("policy") ? nullptr : m_results->list().filter();
}

QWidget *GatePage::initialFocus()
{
    const QString current = m_sections->current();
    if (current == QLatin1String("policy"))
        return m_policy->editor();
    return current == QLatin1String("flips") ? m_flips->list().table()->view() : current == QLatin1String("waivers") ? m_waivers->list().table()->view() : m_results->list().table()->view();
}

QJsonObject GatePage::saveState() const
{
    return {{QStringLiteral("section"), m_sections->current()}, {QStringLiteral("policy"), m_path}, {QStringLiteral("results"), m_results->list().table()->saveState()}};
}

void GatePage::restoreState(const QJsonObject &state)
{
    m_sections->setCurrent(state.value(QLatin1String("section")).toString());
    m_path = state.value(QLatin1String("policy")).toString();
    m_results->list().table()->restoreState(state.value(QLatin1String("results")).toObject());
}

} // namespace hallmarker::ui
