#include "ui/privacy/ReleaseStep.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PathField.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/RowsModel.h"
#include "ui/kit/Tokens.h"
#include "ui/privacy/PrivacyJobs.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Session.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace hallmarker::ui {

ReleaseStep::ReleaseStep(PrivacyDesk &desk, QWidget *parent)
    : PrivacyStep(desk, QStringLiteral("release"), parent), m_message(new InlineMessage(this)), m_title(new QLineEdit(this)), m_purpose(new QLineEdit(this)), m_place(new PathField(PathField::Kind::Folder, QStringLiteral("privacy-release"), this)), m_name(new QLineEdit(this)), m_html(new QCheckBox(QStringLiteral("HTML"), this)), m_pdf(new QCheckBox(QStringLiteral("PDF"), this)), m_bar(new QWidget(this)),
      m_written(new QWidget(this)), m_where(new QLabel(m_written)), m_writtenBar(new QWidget(m_written)), m_files(new RecordTable(tr("Files of the release"), m_written))
{
    m_title->setObjectName(QStringLiteral("privacy.title"));
    m_purpose->setObjectName(QStringLiteral("privacy.purpose"));
    m_place->edit()->setObjectName(QStringLiteral("privacy.place"));
    m_name->setObjectName(QStringLiteral("privacy.name"));
    m_purpose->setPlaceholderText(tr("what the release is for, as the certificate says it"));
    m_place->edit()->setAccessibleName(tr("Write it below"));
    m_html->setChecked(true);
    m_pdf->setChecked(true);
    m_html->setObjectName(QStringLiteral("privacy.html"));
    m_pdf->setObjectName(QStringLiteral("privacy.pdf"));
    m_html->setAccessibleName(tr("Certificate as HTML"));
    m_pdf->setAccessibleName(tr("Certificate as PDF"));
    auto *formats = new QWidget(this);
    auto *formatRow = new FlowRow(formats);
    formatRow->setContentsMargins(0, 0, 0, 0);
    formatRow->setSpacing(space::m);
    formatRow->addWidget(m_html);
    formatRow->addWidget(m_pdf);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("P&urpose"), m_purpose);
    form->addRow(tr("Write it &below"), m_place);
    form->addRow(tr("Name of the &folder"), m_name);
    form->addRow(tr("Certificate"), formats);
    auto *formBox = new QWidget(this);
    formBox->setLayout(form);
    formBox->setMaximumWidth(space::proseWidth);
    form->setContentsMargins(0, 0, 0, 0);
    new FlowRow(m_bar);
    m_where->setWordWrap(true);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setObjectName(QStringLiteral("privacy.written"));
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    new FlowRow(m_writtenBar);
    for (QWidget *bar : {m_bar, m_writtenBar}) {
        bar->layout()->setContentsMargins(0, 0, 0, 0);
        bar->layout()->setSpacing(space::s);
    }
    m_files->setModel(new RowsModel({{QStringLiteral("file"), tr("File")}, {QStringLiteral("what"), tr("What it is")}, {QStringLiteral("digest"), tr("Digest")}}, m_files));
    m_files->emptyState()->setTexts(IconId::File, tr("Nothing written"), tr("The files of the release stand here."));
    m_files->view()->setColumnWidth(0, 220);
    m_files->view()->setColumnWidth(1, 300);
    m_files->view()->setColumnWidth(2, 300);
    m_files->setMinimumSize(240, 120);
    auto *writtenColumn = new QVBoxLayout(m_written);
    writtenColumn->setContentsMargins(0, 0, 0, 0);
    writtenColumn->setSpacing(space::s);
    writtenColumn->addWidget(m_where);
    writtenColumn->addWidget(m_writtenBar);
    writtenColumn->addWidget(m_files, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(formBox);
    column->addWidget(m_bar);
    column->addWidget(m_written, 1);
    column->addStretch(0);
    for (QLineEdit *line : {m_title, m_purpose, m_name})
        connect(line, &QLineEdit::textChanged, this, &ReleaseStep::keep);
    connect(m_place, &PathField::pathChanged, this, &ReleaseStep::keep);
    connect(&this->desk().jobs, &PrivacyJobs::failed, this, [this](PrivacyJobs::Kind kind, const core::Error &error) {
        if (kind == PrivacyJobs::Kind::Write)
            m_message->showError(error);
    });
}

QList<Command> ReleaseStep::commands()
{
    const auto isWritten = [this] { return document().written().has_value(); };
    return {{QStringLiteral("privacy.write"), tr("&Write the release"), CommandArea::Page, QKeySequence(Qt::CTRL | Qt::Key_S), IconId::Export, [this] { write(); },
             [this] { return isVisible() && document().isResultCurrent() && document().result()->isReleased() && !folder().isEmpty() && !document().written() && desk().jobs.running() == PrivacyJobs::Kind::None && !desk().services.session.isReadOnly(); }, {}},
            {QStringLiteral("privacy.openFolder"), tr("Open the f&older"), CommandArea::Page, {}, IconId::Folder, [this] { desk().jobs.service().openPath(document().written()->folder); }, [this, isWritten] { return isWritten() && desk().jobs.service().openPath; }, {}},
            {QStringLiteral("privacy.openCertificate"), tr("Open the &certificate"), CommandArea::Page, {}, IconId::Card,
             [this] {
                 const auto &files = document().written()->files;
                 desk().jobs.service().openPath(QDir(document().written()->folder).filePath(files.contains(QStringLiteral("certificate.pdf")) ? QStringLiteral("certificate.pdf") : QStringLiteral("certificate.html")));
             },
             [this, isWritten] { return isWritten() && desk().jobs.service().openPath; }, {}},
            {QStringLiteral("privacy.finding"), tr("Show the &finding"), CommandArea::Page, {}, IconId::Checks, [this] { desk().services.goTo(QStringLiteral("checks"), document().written()->findingId); }, [this, isWritten] { return isWritten() && !document().written()->findingId.isEmpty(); }, {}}};
}

void ReleaseStep::ready()
{
    static_cast<FlowRow *>(m_bar->layout())->addWidget(new ActionButton(desk().services.commands.action(QStringLiteral("privacy.write")), ActionButton::Look::Primary, m_bar));
    for (const char *id : {"privacy.openFolder", "privacy.openCertificate", "privacy.finding"})
        static_cast<FlowRow *>(m_writtenBar->layout())->addWidget(new ActionButton(desk().services.commands.action(QLatin1String(id)), ActionButton::Look::Plain, m_writtenBar));
}

QString ReleaseStep::folder() const
{
    const QString place = m_place->path();
    const QString name = m_name->text().trimmed();
    return place.isEmpty() || name.isEmpty() ? QString() : QDir(place).filePath(name);
}

QString ReleaseStep::suggestedName() const
{
    const auto &source = document().source();
    return source ? QFileInfo(source->source.name).completeBaseName() + QStringLiteral("-release") : QString();
}

void ReleaseStep::keep()
{
    if (m_isFilling)
        return;
    ReleaseDraft after = draft();
    after.title = m_title->text().trimmed();
    after.purpose = m_purpose->text().trimmed();
    after.folder = m_place->path() + QLatin1Char('\n') + m_name->text().trimmed();
    m_message->clear();
    document().put(after);
    desk().services.commands.refreshSoon();
}

void ReleaseStep::write()
{
    m_message->clear();
    QStringList certificates;
    if (m_html->isChecked())
        certificates += QStringLiteral("html");
    if (m_pdf->isChecked())
        certificates += QStringLiteral("pdf");
    if (certificates.isEmpty()) {
        m_message->showMessage(Severity::Warning, tr("A release has a certificate. Choose HTML, PDF or both."));
        m_html->setFocus();
        return;
    }
    if (!QFileInfo(m_place->path()).isDir()) {
        m_message->showMessage(Severity::Warning, tr("There is no folder %1 to write below.").arg(m_place->path()));
        m_place->edit()->setFocus();
        return;
    }
    desk().jobs.write(folder(), certificates);
}

void ReleaseStep::show()
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const QString place = draft().folder.section(QLatin1Char('\n'), 0, 0);
        const QString name = draft().folder.section(QLatin1Char('\n'), 1);
        // What is being typed is not touched.
        if (m_title->text().trimmed() != draft().title)
            m_title->setText(draft().title);
        if (m_purpose->text().trimmed() != draft().purpose)
            m_purpose->setText(draft().purpose);
        if (m_place->path() != place)
            m_place->setPath(place);
        if (draft().folder.isEmpty())
            m_name->setText(suggestedName());
        else if (m_name->text().trimmed() != name)
            m_name->setText(name);
    }
    showWritten();
}

void ReleaseStep::showWritten()
{
    const auto &written = document().written();
    m_written->setVisible(written.has_value());
    if (!written)
        return;
    QStringList words{tr("The release was written to %1, measured anew, and stands up to its models.").arg(written->folder)};
    words += written->remarks;
    words += written->findingId.isEmpty() ? tr("The table is no dataset of the workspace, so the log has no finding of it. Register it in the inventory first where one is wanted.") : tr("The log has a finding of it.");
    words += tr("What lies below internal names values of the source: it stays in the house.");
    m_where->setText(words.join(QLatin1Char(' ')));
    const QMap<QString, QString> meanings{{QStringLiteral("release.csv"), tr("the table that may leave the house")}, {QStringLiteral("certificate.html"), tr("the certificate, for a browser")}, {QStringLiteral("certificate.pdf"), tr("the certificate, for paper")}, {QStringLiteral("internal/project.json"), tr("repeats the release")}, {QStringLiteral("internal/transformation.sql"), tr("the same as one SQL statement")}};
    QList<TableRow> rows;
    for (auto file = written->files.begin(); file != written->files.end(); ++file) {
        TableRow row;
        row.id = file.key();
        row.cells = {{file.key(), {}, {}, IconId::None, {}}, {meanings.value(file.key(), tr("a hierarchy, value by value")), {}, {}, IconId::None, {}}, {file.value(), {}, {}, IconId::None, file.value()}};
        rows.append(row);
    }
    static_cast<RowsModel *>(m_files->findChild<RowsModel *>())->setRows(rows);
}

QWidget *ReleaseStep::initialFocus()
{
    return m_title;
}

} // namespace hallmarker::ui
