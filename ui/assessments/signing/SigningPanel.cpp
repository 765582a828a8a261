#include "ui/assessments/signing/SigningPanel.h"

#include "core/report/DocumentLanguage.h"
#include "ui/assessments/signing/GroupedDigits.h"
#include "ui/assessments/signing/AssessmentExporter.h"
#include "ui/assessments/signing/SignatureList.h"
#include "ui/assessments/signing/SigningKeyFields.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

SigningPanel::SigningPanel(PageServices &services, const QString &assessmentId, QWidget *parent) : QWidget(parent), m_services(services), m_id(assessmentId)
{
    setObjectName(QStringLiteral("signing.panel"));
    build();
    connect(&m_services.session, &Session::recordsChanged, this, &SigningPanel::reload);
    reload();
}

void SigningPanel::build()
{
    auto *column = new FormColumn;
    m_message = new InlineMessage(column);
    m_message->setObjectName(QStringLiteral("signing.message"));
    m_list = new SignatureList(column);
    column->addWidget(m_message);
    column->addSection(tr("Signatures"));
    column->addWidget(m_list);
    column->addSection(tr("Sign"));
    m_key = new SigningKeyFields;
    column->addWidget(m_key);
    m_role = new QLineEdit;
    m_role->setObjectName(QStringLiteral("signing.role"));
    m_roleField = column->addField(tr("In which role"), m_role, {{}, {}, tr("data protection officer")});
    m_statement = new QPlainTextEdit;
    m_statement->setObjectName(QStringLiteral("signing.statement"));
    m_statement->setTabChangesFocus(true);
    m_statement->setMaximumHeight(90);
    column->addField(tr("What you put your name to"), m_statement, {tr("Empty: a sentence that names the decision."), {}, {}});
    m_sign = new QPushButton(tr("&Sign"));
    m_sign->setObjectName(QStringLiteral("signing.sign"));
    column->addWidget(m_sign);
    buildExport(column);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(column);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    connect(m_sign, &QPushButton::clicked, this, &SigningPanel::sign);
    connect(m_list, &SignatureList::withdrawRequested, this, &SigningPanel::withdraw);
    connect(m_save, &QPushButton::clicked, this, &SigningPanel::save);
    tabInLayoutOrder(this);
}

void SigningPanel::buildExport(FormColumn *column)
{
    column->addSection(tr("Document or package"));
    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("signing.format"));
    for (const AssessmentExporter::Format &one : AssessmentExporter::formats())
        m_format->addItem(one.name, one.id);
    column->addField(tr("Format"), m_format);
    m_purpose = new QLabel;
    m_purpose->setWordWrap(true);
    column->addWidget(m_purpose);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("signing.language"));
    m_language->addItem(tr("As the window"), QString());
    for (const QString &one : core::DocumentLanguage::available()) {
        const QString name = QLocale(one).nativeLanguageName();
        m_language->addItem(QString(name.left(1).toUpper() + name.mid(1)), one);
    }
    column->addField(tr("Language of the document"), m_language);
    m_save = new QPushButton(tr("Sa&ve as ..."));
    m_save->setObjectName(QStringLiteral("signing.save"));
    column->addWidget(m_save);
    m_losses = new QLabel;
    m_losses->setObjectName(QStringLiteral("signing.losses"));
    m_losses->setWordWrap(true);
    m_losses->setTextFormat(Qt::PlainText);
    m_losses->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_losses);
    m_losses->hide(); // nothing to stop at before something was exported
    const auto tell = [this] { m_purpose->setText(AssessmentExporter::formats().value(m_format->currentIndex()).purpose); };
    connect(m_format, &QComboBox::currentIndexChanged, this, tell);
    tell();
}

QWidget *SigningPanel::initialFocus() const
{
    return m_key->kindBox();
}

bool SigningPanel::isCountersigning() const
{
    return m_decidedBy != m_services.session.actorName();
}

void SigningPanel::reload()
{
    const auto work = [id = m_id](core::Workspace &workspace) -> core::Result<Seen> {
        Seen seen;
        HALLMARKER_ASSIGN(seen.loaded, dpia::AssessmentBook(workspace).load(id));
        HALLMARKER_ASSIGN(seen.signatures, dpia::SignatureDesk(workspace).list(seen.loaded));
        if (const auto decision = dpia::SignatureDesk::decisionOf(workspace, seen.loaded.assessment))
            seen.decidedBy = decision->by;
        return seen;
    };
    m_services.session.read(work, this, [this](const core::Result<Seen> &seen) {
        if (seen)
            adopt(*seen);
        else
            m_message->showError(seen.error());
    });
}

void SigningPanel::adopt(const Seen &seen)
{
    m_signatures = seen.signatures;
    m_decidedBy = seen.decidedBy;
    m_name = seen.loaded.assessment.name;
    const bool mayWrite = !m_services.session.isReadOnly();
    m_list->show(m_signatures, m_services.session.actorName(), mayWrite);
    m_sign->setText(isCountersigning() ? tr("&Countersign") : tr("&Sign"));
    m_sign->setEnabled(mayWrite && seen.loaded.assessment.isDecided());
    m_roleField->setRequired(isCountersigning());
    m_save->setEnabled(AssessmentExporter::hasMaker());
}

void SigningPanel::sign()
{
    if (isCountersigning() && m_role->text().trimmed().isEmpty()) {
        m_roleField->setProblem(tr("Say in which role you countersign."));
        m_role->setFocus();
        return;
    }
    m_roleField->setProblem({});
    const dpia::SigningOrder order{m_role->text(), m_statement->toPlainText()};
    const auto work = [id = m_id, chosen = m_key->take(), order, isCountersigning = isCountersigning()](core::Workspace &workspace) -> core::Result<dpia::AssessmentSignature> {
        HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(workspace).load(id));
        HALLMARKER_ASSIGN(const std::unique_ptr<dpia::SigningKey> key, chosen.open(workspace));
        dpia::SignatureDesk desk(workspace);
        return isCountersigning ? desk.countersign(loaded, *key, order) : desk.sign(loaded, *key, order);
    };
    m_sign->setEnabled(false);
    m_services.session.read(work, this, [this](const core::Result<dpia::AssessmentSignature> &made) {
        m_sign->setEnabled(true);
        if (!made) {
            m_message->showError(made.error());
            return;
        }
        m_statement->clear();
        m_message->showMessage(Severity::Success, tr("%1 has signed as %2. Key: %3").arg(made->attestation.by, made->attestation.role, groupedDigits(made->made.fingerprint)));
        reload();
        Q_EMIT signaturesChanged();
    });
}

void SigningPanel::withdraw(const QString &signatureId)
{
    auto *question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Withdraw a signature"));
    question->setLabelText(tr("Why is it withdrawn? The signature and the reason stay in the log."));
    connect(question, &QInputDialog::textValueSelected, this, [this, signatureId](const QString &reason) {
        const auto work = [signatureId, reason](core::Workspace &workspace) { return dpia::SignatureDesk(workspace).withdraw(signatureId, reason); };
        m_services.session.read(work, this, [this](const core::Result<dpia::AssessmentSignature> &taken) {
            if (!taken) {
                m_message->showError(taken.error());
                return;
            }
            m_message->showMessage(Severity::Info, tr("The signature of %1 is withdrawn.").arg(taken->attestation.by));
            reload();
            Q_EMIT signaturesChanged();
        });
    });
    question->open();
}

void SigningPanel::save()
{
    const AssessmentExporter::Format format = AssessmentExporter::formats().value(m_format->currentIndex());
    const QString said = m_language->currentData().toString();
    const QString language = said.isEmpty() ? core::DocumentLanguage::current() : said;
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Export the assessment");
    question.filter = QStringLiteral("%1 (*.%2)").arg(format.name, format.suffix);
    question.suggestedName = QStringLiteral("%1.%2").arg(m_name, format.suffix).replace(QLatin1Char('/'), QLatin1Char('-')).replace(QLatin1Char(':'), QLatin1Char('-'));
    question.suffix = format.suffix;
    question.purpose = QStringLiteral("assessment-export");
    FileDialog::ask(this, question, this, [this, format, language](const QString &path) {
        m_save->setEnabled(false);
        m_losses->clear();
        m_losses->hide();
        const auto work = [id = m_id, format, language, path](core::Workspace &workspace) { return AssessmentExporter::write(workspace, id, format.id, language, path); };
        m_services.session.read(work, this, [this, path](const core::Result<QStringList> &losses) {
            m_save->setEnabled(true);
            if (!losses) {
                m_message->showError(losses.error());
                return;
            }
            m_message->showMessage(losses->isEmpty() ? Severity::Success : Severity::Info, losses->isEmpty() ? tr("Exported to %1. Nothing was left out.").arg(path) : tr("Exported to %1. %n thing(s) are not in it, see below.", nullptr, static_cast<int>(losses->size())).arg(path));
            m_losses->setText(losses->join(QStringLiteral("\n\n")));
            m_losses->setVisible(!losses->isEmpty());
        });
    });
}

} // namespace hallmarker::ui
