#include "ui/workshop/MinutesSection.h"

#include "core/report/DocxReportWriter.h"
#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/report/OdtReportWriter.h"
#include "core/report/print/PdfReportWriter.h"
#include "threats/workshop/WorkshopBook.h"
#include "threats/workshop/minutes/MinutesDocument.h"
#include "threats/workshop/minutes/MinutesManifest.h"
#include "threats/workshop/minutes/MinutesPackage.h"
#include "ui/assessments/signing/SigningKeyFields.h"
#include "ui/kit/ActionButton.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PanelSplitter.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

core::Result<QByteArray> minutesBytes(const threats::LoadedWorkshop &room, const QList<threats::JudgedMinutesSignature> &signatures, const QString &suffix)
{
    const core::Report report = threats::minutesDocument(room, signatures);
    if (suffix == QLatin1String("zip")) {
        HALLMARKER_ASSIGN(const QByteArray html, core::HtmlReportWriter().write(report));
        HALLMARKER_ASSIGN(const auto files, threats::MinutesPackage::collect(room, signatures, {{QStringLiteral("minutes.html"), html}}));
        return threats::MinutesPackage::zip(files, room.workshop.closedMs);
    }
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

MinutesSection::MinutesSection(PageServices &services, const MinutesSealing &sealing, QWidget *parent) : RoomSection(services, parent), m_sealing(sealing), m_message(new InlineMessage(this)), m_text(new QTextBrowser(this)), m_panel(new SidePanel(this)), m_actions(new QWidget(this))
{
    m_text->setAccessibleName(tr("Minutes"));
    m_text->setObjectName(QStringLiteral("workshop.minutes"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    new FlowRow(m_actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_actions);
    column->addWidget(m_message);
    m_text->setMinimumSize(260, 120);
    m_panel->setMinimumWidth(320);
    m_panel->hide();
    column->addWidget(new PanelSplitter(m_text, m_panel, this), 1);
    connect(m_panel, &SidePanel::closed, this, [this] { m_text->setFocus(); });
}

QList<Command> MinutesSection::commands()
{
    return {{QStringLiteral("workshop.sign"), tr("Sign the minutes ..."), CommandArea::Page, {}, IconId::Key, [this] { sign(); }, [this] { return m_contents->isOpen() && !m_services.session.isReadOnly() && room().workshop.isClosed() && room().seatOf(who()); }, {}},
            {QStringLiteral("workshop.save"), tr("Save the minutes ..."), CommandArea::Page, {}, IconId::Export, [this] { save(); }, [this] { return m_contents->isOpen(); }, {}}};
}

void MinutesSection::ready()
{
    auto *row = static_cast<FlowRow *>(m_actions->layout());
    row->addWidget(new ActionButton(m_services.commands.action(QStringLiteral("workshop.sign")), ActionButton::Look::Primary, m_actions));
    row->addSpacing(space::s);
    row->addWidget(new ActionButton(m_services.commands.action(QStringLiteral("workshop.save")), ActionButton::Look::Plain, m_actions));
}

void MinutesSection::showRoom()
{
    QStringList names;
    bool isBroken = false;
    for (const threats::JudgedMinutesSignature &one : m_contents->signatures) {
        names += QStringLiteral("%1 (%2)").arg(one.signature.by, threats::minutesStandingText(one.standing));
        isBroken = isBroken || one.standing != threats::MinutesStanding::Holds;
    }
    if (!room().workshop.isClosed())
        m_message->showMessage(Severity::Info, tr("This is how the minutes would be now. They are signed when the workshop is closed."));
    else if (names.isEmpty())
        m_message->showMessage(Severity::Info, tr("Nobody has signed yet."));
    else
        m_message->showMessage(isBroken ? Severity::Warning : Severity::Success, tr("Signed by %1.", "names").arg(names.join(QStringLiteral(", "))));
    const auto text = core::MarkdownReportWriter().write(threats::minutesDocument(room(), m_contents->signatures));
    QString markdown = text ? QString::fromUtf8(*text) : text.error().message;
    static const QRegularExpression anchors(QStringLiteral("<a id=\"[^\"]*\"></a>\n"));
    markdown.remove(anchors);
    if (markdown == m_shown)
        return;
    m_shown = markdown;
    const int at = m_text->verticalScrollBar()->value();
    m_text->setMarkdown(markdown);
    m_text->verticalScrollBar()->setValue(at);
    m_services.commands.refreshSoon();
}

FormPanel *MinutesSection::sign()
{
    if (!m_contents->isOpen())
        return nullptr;
    auto *form = new FormPanel(tr("Sign"), this);
    auto *key = new SigningKeyFields;
    auto *statement = new QPlainTextEdit;
    statement->setObjectName(QStringLiteral("signing.statement"));
    statement->setTabChangesFocus(true);
    statement->setMaximumHeight(90);
    auto *words = new FormField(tr("What you put your name to"), statement);
    words->setGuidance({tr("Empty: I was there, and these minutes tell it as it was."), {}, {}});
    form->addWidget(key);
    form->addWidget(words);
    m_panel->setTitle(tr("%1 signs the minutes").arg(who()));
    m_panel->setContent(form);
    m_panel->show();
    key->kindBox()->setFocus();
    connect(form, &FormPanel::submitted, this, [this, form, key, statement] {
        // What is signed is what is shown: the digest below is of what the person has read.
        const auto work = [workshop = workshopId(), who = who(), chosen = key->take(), words = statement->toPlainText(), shown = threats::minutesDigest(room()), signer = m_sealing.signer](core::Workspace &workspace) -> core::Result<threats::MinutesSignature> {
            HALLMARKER_ASSIGN(const threats::LoadedWorkshop loaded, threats::WorkshopBook(workspace, who).load(workshop));
            if (threats::minutesDigest(loaded) != shown)
                return core::Error(core::ErrorKind::Conflict, MinutesSection::tr("The minutes have changed since you read them. Read them again, then sign."));
            threats::MinutesDesk desk(workspace, who);
            if (!signer)
                return desk.sign(loaded, threats::MinutesDesk::workspaceSigner(workspace), words);
            HALLMARKER_ASSIGN(const std::unique_ptr<dpia::SigningKey> opened, chosen.open(workspace));
            return desk.sign(loaded, signer(*opened), words);
        };
        runForForm(m_services.session, form, work, [this](const threats::MinutesSignature &made) {
            m_panel->hide();
            m_services.toasts.show(tr("%1 has signed. Key: %2").arg(made.by, made.made.fingerprint.left(23)));
            Q_EMIT written();
        });
    });
    return form;
}

void MinutesSection::save()
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Save the minutes");
    question.filter = tr("PDF (*.pdf);;Web page (*.html);;Word (*.docx);;OpenDocument (*.odt);;Markdown (*.md);;Signed package (*.zip)");
    question.suggestedName = QStringLiteral("minutes.pdf");
    question.suffix = QStringLiteral("pdf");
    question.purpose = QStringLiteral("minutes");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        const auto bytes = minutesBytes(room(), m_contents->signatures, QFileInfo(path).suffix().toLower());
        QSaveFile file(path);
        if (!bytes)
            m_message->showError(bytes.error());
        else if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
            m_message->showMessage(Severity::Failure, tr("Cannot write %1: %2.").arg(path, file.errorString()));
        else
            m_services.toasts.show(tr("Saved as %1.").arg(path));
    });
}

} // namespace hallmarker::ui
