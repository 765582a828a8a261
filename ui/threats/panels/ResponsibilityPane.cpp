#include "ui/threats/panels/ResponsibilityPane.h"

#include "core/drawing/SafeText.h"
#include "threats/responsibility/MatrixReader.h"
#include "ui/kit/DayField.h"
#include "ui/kit/DetailSheet.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Toast.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FormWork.h"
#include "ui/threats/DiagramVerbs.h"
#include "ui/threats/ModelConflictView.h"
#include "ui/threats/ThreatDocument.h"
#include "ui/threats/panels/ResponsibilityRowForm.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hallmarker::ui {

using namespace threats;

namespace {

constexpr qint64 largestMatrix = 8 << 20;
const QString missingPrefix = QStringLiteral("missing:");

QString verdictWord(const QString &verdict)
{
    return verdict == QLatin1String("pass") ? ResponsibilityPane::tr("works") : verdict == QLatin1String("fail") ? ResponsibilityPane::tr("does not work") : ResponsibilityPane::tr("not clear");
}

bool isConflict(const QStringList &codes)
{
    return std::any_of(codes.begin(), codes.end(), [](const QString &code) { return code.startsWith(QLatin1String("accountable")); });
}

} // namespace

ResponsibilityPane::ResponsibilityPane(PageServices &services, ThreatDocument &document, QWidget *parent)
    : QWidget(parent), m_services(services), m_document(document), m_above(new QWidget(this)), m_matrices(new QComboBox(m_above)), m_sides(new QLabel(m_above)),
      m_list(new ListSection(tr("Responsibility for controls"), tr("Filter controls"), {{QStringLiteral("state"), tr("State")}, {QStringLiteral("control"), tr("Control")}, {QStringLiteral("accountable"), tr("Accountable")}, {QStringLiteral("work"), tr("Does the work")}, {QStringLiteral("on"), tr("On")}, {QStringLiteral("result"), tr("Last result")}, {QStringLiteral("until"), tr("Valid until")}}, this))
{
    m_list->table()->setObjectName(QStringLiteral("threats.responsibility"));
    m_list->table()->emptyState()->setTexts(IconId::Person, tr("No responsibility matrix yet"), tr("Where two sides share a system, each control needs one of them who is accountable. Begin a matrix with the two sides, or import one as YAML. Rows without exactly one who is accountable, and results that are out of date, are named."));
    m_list->setWidths({150, 220, 140, 150, 150, 120, 110});
    auto *row = new FlowRow(m_above);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto *label = new QLabel(tr("&Matrix"), m_above);
    label->setBuddy(m_matrices);
    m_matrices->setObjectName(QStringLiteral("threats.matrix"));
    m_matrices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_matrices->setMinimumContentsLength(24);
    m_sides->setForegroundRole(QPalette::PlaceholderText);
    m_sides->setTextFormat(Qt::PlainText);
    row->addWidget(label);
    row->addWidget(m_matrices);
    row->addSpacing(space::m);
    row->addWidget(m_sides);
    m_list->addAbove(m_above);
    m_above->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    connect(m_matrices, &QComboBox::currentIndexChanged, this, [this](int at) {
        if (m_isFilling || at < 0)
            return;
        m_at = at;
        fill();
    });
    connect(m_list->table(), &RecordTable::opened, this, &ResponsibilityPane::showDetail);
    connect(m_list->table(), &RecordTable::currentChanged, this, [this](const QString &id) {
        if (m_list->panel()->isVisible() && !m_list->isFormShown() && qobject_cast<ModelConflictView *>(m_list->panel()->content()) == nullptr)
            showDetail(id);
        m_services.commands.refreshSoon();
    });
    connect(m_list->table(), &RecordTable::deleteRequested, this, [this] { removeRow(); });
    connect(&m_document, &ThreatDocument::opened, this, [this] {
        m_list->panel()->hide();
        adopt({});
        reload();
    });
}

void ResponsibilityPane::reload()
{
    if (!m_document.isOpen())
        return;
    const QString model = m_document.model().id;
    const auto work = [model, now = m_services.clock.nowMs()](core::Workspace &workspace) -> core::Result<QList<Judged>> {
        const ResponsibilityBook book(workspace);
        QList<Judged> all;
        HALLMARKER_ASSIGN(const QList<StoredMatrix> stored, book.list(model));
        for (const StoredMatrix &one : stored) {
            HALLMARKER_ASSIGN(const ResponsibilityStanding standing, book.judge(one, now));
            all.append({one, standing});
        }
        return all;
    };
    m_services.session.read(work, this, [this, model](const core::Result<QList<Judged>> &all) {
        if (m_document.model().id != model)
            return;
        if (all)
            adopt(*all);
        else
            Q_EMIT failed(all.error());
    });
}

void ResponsibilityPane::adopt(const QList<Judged> &all)
{
    const QString shown = !m_wanted.isEmpty() ? m_wanted : matrix() != nullptr ? matrix()->id : QString();
    m_all = all;
    m_at = m_all.isEmpty() ? -1 : 0;
    m_isFilling = true;
    m_matrices->clear();
    for (int i = 0; i < m_all.size(); ++i) {
        m_matrices->addItem(core::safeText(m_all.at(i).stored.name()));
        if (m_all.at(i).stored.id == shown) {
            m_at = i;
            m_wanted.clear();
        }
    }
    m_matrices->setCurrentIndex(m_at);
    m_isFilling = false;
    fill();
}

QString ResponsibilityPane::namesOf(const QStringList &elements) const
{
    QStringList names;
    for (const QString &key : elements)
        names += core::safeText(DiagramVerbs::nameOf(m_document.model(), key));
    return names.join(QStringLiteral(", "));
}

void ResponsibilityPane::fill()
{
    QList<TableRow> rows;
    m_above->setVisible(m_at >= 0);
    if (m_at >= 0) {
        const Judged &shown = m_all.at(m_at);
        m_sides->setText(tr("%1 provides, %2 uses", "two sides of a matrix").arg(core::safeText(shown.stored.matrix.provider), core::safeText(shown.stored.matrix.customer)));
        for (qsizetype i = 0; i < shown.standing.rows.size(); ++i) {
            const JudgedRow &judged = shown.standing.rows.at(i);
            const bool hasConflict = isConflict(judged.gaps);
            const RowsCell state = judged.gaps.isEmpty() ? RowsCell{tr("in order"), 2, Status::Pass} : hasConflict ? RowsCell{tr("not one"), 0, Status::Fail, IconId::None, tr("Not exactly one side is accountable.")} : RowsCell{tr("%n gap(s)", nullptr, static_cast<int>(judged.gaps.size())), 1, Status::Warn};
            rows.append({QString::number(i), {state, {core::safeText(judged.row.title.isEmpty() ? judged.row.control : QString(judged.row.control + QLatin1Char(' ') + judged.row.title))}, {judged.accountable.isEmpty() ? tr("nobody") : core::safeText(judged.accountable)}, {core::safeText(judged.row.responsible.join(QStringLiteral(", ")))}, {judged.row.elements.isEmpty() ? tr("everywhere") : namesOf(judged.row.elements)}, {judged.row.result ? verdictWord(judged.row.result->verdict) : tr("none")}, {judged.row.result ? localDay(judged.validUntilMs) : QString(), judged.validUntilMs}}});
        }
        for (const ResponsibilityGap &gap : shown.standing.gaps)
            if (gap.code == QLatin1String("control-missing"))
                rows.append({missingPrefix + gap.control, {{tr("no row"), 0, Status::Missing, IconId::None, gap.message}, {core::safeText(gap.control)}, {tr("nobody")}, {}, {}, {}, {}}});
    }
    m_list->rows()->setRows(rows);
    m_services.commands.refreshSoon();
    Q_EMIT changed();
}

int ResponsibilityPane::gapCount() const
{
    int count = 0;
    for (const Judged &one : m_all)
        count += static_cast<int>(one.standing.gaps.size());
    return count;
}

bool ResponsibilityPane::mayWrite() const
{
    return isVisible() && m_document.isOpen() && m_services.session.isOpen() && !m_services.session.isReadOnly();
}

int ResponsibilityPane::rowAt(const QString &id) const
{
    bool isNumber = false;
    const int at = id.toInt(&isNumber);
    return isNumber && matrix() != nullptr && at >= 0 && at < matrix()->matrix.rows.size() ? at : -1;
}

bool ResponsibilityPane::hasRow() const
{
    return isVisible() && rowAt(m_list->table()->currentId()) >= 0;
}

bool ResponsibilityPane::canAcknowledge() const
{
    return mayWrite() && matrix() != nullptr && !matrix()->staleBecause.isEmpty();
}

void ResponsibilityPane::showDetail(const QString &id)
{
    if (m_at < 0)
        return;
    CommandRegistry &commands = m_services.commands;
    auto *sheet = new DetailSheet;
    const ResponsibilityStanding &standing = m_all.at(m_at).standing;
    if (id.startsWith(missingPrefix)) {
        const QString control = id.mid(missingPrefix.size());
        sheet->addPill(Status::Missing, tr("no row"));
        for (const ResponsibilityGap &gap : standing.gaps)
            if (gap.code == QLatin1String("control-missing") && gap.control == control)
                sheet->addText(gap.message);
        sheet->addActions({commands.action(QStringLiteral("threats.rowAdd"))});
        m_list->showDetail(core::safeText(control), sheet);
        return;
    }
    const int at = rowAt(id);
    if (at < 0 || at >= standing.rows.size()) {
        delete sheet;
        return;
    }
    const JudgedRow &judged = standing.rows.at(at);
    if (judged.gaps.isEmpty())
        sheet->addPill(Status::Pass, tr("in order"));
    else
        sheet->addPill(isConflict(judged.gaps) ? Status::Fail : Status::Warn, isConflict(judged.gaps) ? tr("not one") : tr("%n gap(s)", nullptr, static_cast<int>(judged.gaps.size())));
    for (const ResponsibilityGap &gap : standing.gaps)
        if (gap.control == judged.row.control && judged.gaps.contains(gap.code))
            sheet->addText(gap.message);
    sheet->addFact(tr("Accountable"), judged.accountable.isEmpty() ? tr("nobody") : core::safeText(judged.accountable));
    sheet->addFact(tr("Does the work"), core::safeText(judged.row.responsible.join(QStringLiteral(", "))));
    sheet->addFact(tr("On"), judged.row.elements.isEmpty() ? tr("everywhere") : namesOf(judged.row.elements));
    if (judged.row.result) {
        sheet->addFact(tr("Last result"), tr("%1, looked on %2, valid until %3").arg(verdictWord(judged.row.result->verdict), localDay(judged.row.result->onMs), localDay(judged.validUntilMs)));
        sheet->addFact(tr("Evidence"), core::safeText(judged.row.result->evidence));
    }
    sheet->addFact(tr("Weaknesses that it answers"), judged.row.cwes.join(QStringLiteral(", ")));
    sheet->addFact(tr("Rules of tools"), core::safeText(judged.row.rules.join(QStringLiteral(", "))));
    sheet->addActions({commands.action(QStringLiteral("threats.rowEdit")), commands.action(QStringLiteral("threats.rowRemove")), canAcknowledge() ? commands.action(QStringLiteral("threats.matrixSeen")) : nullptr});
    m_list->showDetail(core::safeText(judged.row.control), sheet);
}

void ResponsibilityPane::create()
{
    auto *form = new FormPanel(tr("Begin the matrix"));
    form->setObjectName(QStringLiteral("threats.matrixForm"));
    form->addLine(QStringLiteral("title"), tr("Title"), {{}, {}, m_document.model().title});
    form->addLine(QStringLiteral("provider"), tr("Provider"), {tr("Who runs the system, or a part of it, for somebody else."), {}, {}});
    form->addLine(QStringLiteral("customer"), tr("Customer"), {tr("Who uses it."), {}, {}});
    form->setRequired({QStringLiteral("provider"), QStringLiteral("customer")});
    connect(form, &FormPanel::submitted, this, [this, form] {
        ResponsibilityMatrix made;
        made.title = form->text(QStringLiteral("title"));
        made.provider = form->text(QStringLiteral("provider"));
        made.customer = form->text(QStringLiteral("customer"));
        runForForm(m_services.session, form, [made, model = m_document.model().id](core::Workspace &workspace) { return ResponsibilityBook(workspace).create(made, model); }, [this](const StoredMatrix &stored) {
            m_wanted = stored.id;
            m_list->closePanel();
            reload();
        });
    });
    m_list->showPanel(tr("New responsibility matrix"), form);
    form->focusFirst();
}

void ResponsibilityPane::importFile()
{
    FileQuestion question;
    question.title = tr("Import a responsibility matrix");
    question.filter = tr("Matrices (*.yaml *.yml);;All files (*)");
    question.purpose = QStringLiteral("threats-matrix");
    FileDialog::ask(window(), question, this, [this](const QString &path) {
        const auto work = [path, model = m_document.model().id](core::Workspace &workspace) -> core::Result<StoredMatrix> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return core::Error(core::ErrorKind::Unreadable, tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
            if (file.size() > largestMatrix)
                return core::Error(core::ErrorKind::LimitExceeded, tr("%1 is larger than any matrix should be.").arg(path), {}, {.file = path});
            HALLMARKER_ASSIGN(const ResponsibilityMatrix matrix, readResponsibilityMatrix(file.readAll(), path));
            return ResponsibilityBook(workspace).create(matrix, model);
        };
        m_services.session.read(work, this, [this](const core::Result<StoredMatrix> &stored) {
            if (!stored) {
                Q_EMIT failed(stored.error());
                return;
            }
            m_wanted = stored->id;
            reload();
        });
    });
}

void ResponsibilityPane::exportFile()
{
    if (matrix() == nullptr)
        return;
    FileQuestion question;
    question.mode = FileQuestion::Mode::SaveFile;
    question.title = tr("Export the responsibility matrix");
    question.filter = tr("Matrices (*.yaml *.yml);;All files (*)");
    question.suggestedName = QStringLiteral("responsibility.yaml");
    question.suffix = QStringLiteral("yaml");
    question.purpose = QStringLiteral("threats-matrix");
    FileDialog::ask(window(), question, this, [this, bytes = writeResponsibilityMatrix(matrix()->matrix)](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            Q_EMIT failed(core::Error(core::ErrorKind::Unreadable, tr("Cannot write %1: %2.").arg(path, file.errorString())));
        else
            m_services.toasts.show(tr("Saved as %1.").arg(path));
    });
}

void ResponsibilityPane::addRow()
{
    ResponsibilityRow row;
    const QString chosen = m_list->table()->currentId();
    if (chosen.startsWith(missingPrefix))
        row.control = chosen.mid(missingPrefix.size());
    showForm(row, -1);
}

void ResponsibilityPane::editRow()
{
    if (const int at = rowAt(m_list->table()->currentId()); at >= 0)
        showForm(matrix()->matrix.rows.at(at), at);
}

void ResponsibilityPane::showForm(const ResponsibilityRow &before, int at)
{
    if (matrix() == nullptr)
        return;
    const StoredMatrix edited = *matrix();
    auto *form = new ResponsibilityRowForm(edited.matrix, before, m_document.model(), controlsOf(m_document.model()));
    connect(form, &FormPanel::submitted, this, [this, form, edited, at] {
        const std::optional<ResponsibilityRow> row = form->row();
        if (!row)
            return;
        StoredMatrix next = edited;
        if (at < 0)
            next.matrix.rows.append(*row);
        else
            next.matrix.rows[at] = *row;
        form->setBusy(true);
        m_services.session.read([next](core::Workspace &workspace) { return ResponsibilityBook(workspace).save(next); }, this, [this, form = QPointer<ResponsibilityRowForm>(form), next](const core::Result<MatrixSave> &saved) {
            // The form may have gone while this was written: what is stored is read again in any case.
            if (!saved) {
                if (form)
                    form->showError(saved.error());
                else
                    Q_EMIT failed(saved.error());
                return;
            }
            if (!saved->isSaved()) {
                store(next); // asks what is kept
                return;
            }
            m_list->closePanel();
            reload();
        });
    });
    m_list->showPanel(at < 0 ? tr("New row") : core::safeText(before.control), form);
    form->focusFirst();
}

void ResponsibilityPane::removeRow()
{
    const int at = rowAt(m_list->table()->currentId());
    if (at < 0 || !mayWrite())
        return;
    const StoredMatrix before = *matrix();
    StoredMatrix next = before;
    next.matrix.rows.removeAt(at);
    m_list->panel()->hide();
    store(next);
    m_services.toasts.showUndo(tr("The row about %1 was deleted.").arg(before.matrix.rows.at(at).control), [this, id = before.id, row = before.matrix.rows.at(at)] {
        for (const Judged &one : std::as_const(m_all)) {
            if (one.stored.id != id)
                continue;
            StoredMatrix again = one.stored;
            again.matrix.rows.append(row);
            store(again);
            return;
        }
    });
}

void ResponsibilityPane::store(const StoredMatrix &edited, const QHash<QString, ConflictChoice> &choices)
{
    m_services.session.read([edited, choices](core::Workspace &workspace) { return ResponsibilityBook(workspace).save(edited, choices); }, this, [this, edited](const core::Result<MatrixSave> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        if (saved->isSaved()) {
            reload();
            return;
        }
        auto *view = new ModelConflictView(saved->conflicts);
        connect(view, &ModelConflictView::settled, this, [this, view, edited] {
            const QHash<QString, ConflictChoice> chosen = view->choices();
            m_list->closePanel();
            store(edited, chosen);
        });
        m_list->showDetail(tr("Somebody else changed the same row"), view);
    });
}

void ResponsibilityPane::acknowledge()
{
    if (!canAcknowledge())
        return;
    m_services.session.read([id = matrix()->id](core::Workspace &workspace) { return ResponsibilityBook(workspace).acknowledge(id); }, this, [this](const core::Result<void> &done) {
        if (done)
            reload();
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace hallmarker::ui
