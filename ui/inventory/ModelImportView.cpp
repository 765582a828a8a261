#include "ui/inventory/ModelImportView.h"

#include "ui/inventory/DetailLabel.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/Session.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

core::Result<ImportOutcome> importModel(core::Workspace &workspace, const inventory::ModelImportRequest &request, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const inventory::ModelImportResult result, inventory::ModelImporter(workspace).import(request, progress));
    if (result.wasKnown)
        return ImportOutcome{result.version.head.id.text(), ModelImportView::tr("These bytes are registered already, as %1. Nothing was written.").arg(result.version.head.name), {}};
    QStringList told{ModelImportView::tr("Registered as %1. The file was hashed and its header read; it was not loaded.").arg(result.version.head.name)};
    told += result.notes;
    QStringList ids{result.version.head.id.text()};
    if (result.isNewModel)
        ids += result.model.head.id.text();
    return ImportOutcome::of(workspace, ids, told);
}

QString artifactText(const QJsonObject &artifact)
{
    const QLocale locale;
    QStringList parts;
    const auto count = [&](const char *key) { return locale.toString(artifact.value(QLatin1String(key)).toInteger()); };
    if (artifact.contains(QLatin1String("tensors")))
        parts += ModelImportView::tr("%1 tensors, %2 parameters").arg(count("tensors"), count("parameters"));
    if (artifact.contains(QLatin1String("members")))
        parts += ModelImportView::tr("an archive of %1 files, %2 of them code, %3 of tensors").arg(count("members"), count("codeFiles"), locale.formattedDataSize(artifact.value(QLatin1String("tensorBytes")).toInteger()));
    return parts.join(QLatin1String(", "));
}

} // namespace

ModelImportView::ModelImportView(PageServices &services, const QString &path, const QString &modelName, QWidget *parent)
    : ImportView(services, tr("Register %1").arg(QFileInfo(path).fileName()), tr("The file is hashed and its header is read. It is not loaded, and nothing in it runs."), tr("&Register"), ImportDraft::Kind::Model, path, parent), m_path(path)
{
    setObjectName(QStringLiteral("modelImport"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildForm(modelName));
    auto *found = new QScrollArea(splitter); // labels that wrap ask for more height than there is
    found->setWidgetResizable(true);
    found->setFrameShape(QFrame::NoFrame);
    found->setFocusPolicy(Qt::NoFocus);
    auto *right = new QWidget(found);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(space::l, 0, 0, 0);
    column->addWidget(new DetailHeading(tr("What was found"), right));
    m_facts = new QWidget(right);
    m_factRows = new QFormLayout(m_facts);
    m_factRows->setContentsMargins(0, 0, 0, 0);
    m_factRows->setHorizontalSpacing(space::l);
    m_factRows->setVerticalSpacing(space::s);
    column->addWidget(m_facts);
    column->addStretch();
    found->setWidget(right);
    splitter->addWidget(found);
    splitter->setSizes({360, 780});
    splitter->setStretchFactor(1, 1);
    content()->addWidget(splitter, 1);
    tabInLayoutOrder(this);
    draft().watch();
    readAgain();
}

QWidget *ModelImportView::buildForm(const QString &modelName)
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, space::l, 0);
    column->setSpacing(space::m);
    const auto add = [&](QLineEdit *&edit, const char *name, const QString &label, const Guidance &guidance = {}, const QString &text = {}) {
        edit = new QLineEdit(text, form);
        edit->setObjectName(QLatin1String(name));
        auto *row = new FormField(label, edit, form);
        if (!guidance.why.isEmpty() || !guidance.example.isEmpty())
            row->setGuidance(guidance);
        column->addWidget(row);
        return row;
    };
    column->addWidget(new DetailHeading(tr("The model"), form));
    m_nameRow = add(m_name, "import.name", tr("&Name"), {tr("A further file under the name of a model becomes a further version of it."), {}, {}}, modelName);
    add(m_version, "import.version", tr("Vers&ion"), {{}, {}, QStringLiteral("2.1")});
    add(m_licence, "import.licence", tr("&Licence"), {tr("An SPDX identifier, or a text."), {}, QStringLiteral("Apache-2.0")});
    add(m_task, "import.task", tr("&Task"), {tr("Empty: that of the signature."), {}, QStringLiteral("classification")});
    add(m_note, "import.note", tr("Re&mark"));
    add(m_signature, "import.signature", tr("&Signature file"), {tr("Says what goes in and what comes out. Empty: the one inside of the model file, if there is one."), {}, {}}, inventory::ModelImporter::signatureBeside(m_path));
    auto *choose = new QPushButton(tr("&Choose a signature ..."), form);
    choose->setObjectName(QStringLiteral("import.chooseSignature"));
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addStretch();
    connect(choose, &QPushButton::clicked, this, &ModelImportView::chooseSignature);
    connect(m_signature, &QLineEdit::editingFinished, this, [this, before = m_signature->text()]() mutable {
        if (std::exchange(before, m_signature->text()) != m_signature->text())
            readAgain();
    });
    connect(m_nameRow, &FormField::leftField, this, [this] { m_nameRow->setProblem(m_name->text().trimmed().isEmpty() ? tr("The model needs a name.") : QString()); });
    return scrolled(form);
}

QWidget *ModelImportView::initialFocus()
{
    return m_name;
}

void ModelImportView::chooseSignature()
{
    FileQuestion question;
    question.title = tr("Choose a signature");
    question.filter = tr("Signatures (*.json);;All files (*)");
    question.purpose = QStringLiteral("model");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        m_signature->setText(path);
        draft().keep();
        readAgain();
    });
}

void ModelImportView::readAgain()
{
    const std::shared_ptr<core::Workspace> workspace = services().session.workspace();
    if (!workspace)
        return;
    const auto seen = std::make_shared<inventory::ModelInspection>();
    look(
        tr("Look at %1").arg(QFileInfo(m_path).fileName()),
        [workspace, seen, path = m_path, signature = m_signature->text().trimmed()](core::Progress &progress) -> core::Result<void> {
            HALLMARKER_ASSIGN(*seen, inventory::ModelImporter(*workspace).inspect(path, signature, progress));
            return {};
        },
        [this, seen](const core::Result<void> &looked) {
            while (m_factRows->rowCount() > 0)
                m_factRows->removeRow(0);
            if (looked)
                show(*seen);
        });
}

void ModelImportView::addFact(const QString &label, const QString &text)
{
    if (!text.isEmpty())
        m_factRows->addRow(new QLabel(label, m_facts), new DetailLabel(text, m_facts));
}

void ModelImportView::show(const inventory::ModelInspection &seen)
{
    addFact(tr("Format"), seen.format);
    addFact(tr("Size"), QLocale().formattedDataSize(seen.sizeBytes));
    addFact(tr("Digest"), seen.digest.toString());
    addFact(tr("Contents"), artifactText(seen.artifact));
    if (seen.signature) {
        addFact(tr("Signature"), seen.signatureFrom);
        addFact(tr("Task"), seen.signature->task);
        addFact(tr("Takes"), seen.signature->inputText());
        addFact(tr("Gives"), seen.signature->outputText());
        addFact(tr("Truth"), seen.signature->labelColumn.isEmpty() ? QString() : tr("the column \"%1\" of the data").arg(seen.signature->labelColumn));
    } else {
        addFact(tr("Signature"), tr("None. Checks that run the model need one; it can be handed in now."));
    }
    addFact(tr("Known as"), seen.knownAs.join(QLatin1String(", ")));
    QStringList notes = seen.notes;
    if (!seen.knownAs.isEmpty())
        notes.prepend(tr("The same bytes are registered already. Under the same name nothing is written; under another name they become a version of that model too."));
    if (!notes.isEmpty())
        message()->showMessage(seen.mayRunCode ? Severity::Warning : Severity::Info, notes.join(QLatin1Char(' ')));
    setReady(true);
}

void ModelImportView::startImport()
{
    const std::shared_ptr<core::Workspace> workspace = services().session.workspace();
    inventory::ModelImportRequest request;
    request.path = m_path;
    request.modelName = m_name->text().trimmed();
    if (request.modelName.isEmpty()) {
        m_nameRow->setProblem(tr("The model needs a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    request.signaturePath = m_signature->text().trimmed();
    request.version = m_version->text().trimmed();
    request.licence = m_licence->text().trimmed();
    request.task = m_task->text().trimmed();
    request.note = m_note->text().trimmed();
    if (workspace)
        runImport(tr("Register %1").arg(QFileInfo(m_path).fileName()), [workspace, request](core::Progress &progress) { return importModel(*workspace, request, progress); });
}

} // namespace hallmarker::ui
