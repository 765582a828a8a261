#include "ui/inventory/RecordDetailView.h"

#include "inventory/files/TableSource.h"
#include "ui/inventory/ConflictView.h"
#include "ui/inventory/DetailLabel.h"
#include "ui/inventory/ImportReportView.h"
#include "ui/inventory/VersionFilesView.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/TabOrder.h"
#include "ui/kit/Tokens.h"
#include "ui/shell/Page.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

QString shortTime(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

RecordDetailView::RecordDetailView(const RecordDetail &detail, bool isReadOnly, QWidget *parent)
    : QWidget(parent), m_detail(detail), m_isReadOnly(isReadOnly), m_conflictColumn(new QVBoxLayout), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    m_column->addLayout(m_conflictColumn);
    const QList<RecordFieldSpec> fields = recordFieldsOf(detail.record.kind);
    for (const RecordFieldSpec &spec : fields)
        addField(m_column, spec, isReadOnly);
    showFacts();
    m_column->addStretch();
}

void RecordDetailView::addField(QVBoxLayout *column, const RecordFieldSpec &spec, bool isReadOnly)
{
    const bool isPurposes = spec.form == RecordFieldSpec::Form::Purposes;
    const bool isParty = spec.form == RecordFieldSpec::Form::Party;
    auto *editor = new RecordFieldEditor(spec, isPurposes ? m_detail.purposes : isParty ? m_detail.parties : RecordNames(), this);
    editor->widget()->setObjectName(QLatin1String("detail.") + (spec.keyText() == recordNameKey ? QStringLiteral("name") : spec.keyText()));
    auto *row = new FormField(spec.labelText(), editor->widget(), this);
    if (!spec.guidanceText().isEmpty())
        row->setGuidance({spec.guidanceText(), {}, {}});
    Entry entry{spec, editor, row, recordFieldValue(m_detail.record, spec.keyText())};
    editor->setValue(entry.stored);
    editor->setReadOnly(isReadOnly);
    column->addWidget(row);
    const qsizetype index = m_entries.size();
    m_entries.append(entry);
    connect(row, &FormField::leftField, this, [this, index] { commit(index); });
    connect(editor, &RecordFieldEditor::committed, this, [this, index] { commit(index); });
    connect(editor, &RecordFieldEditor::edited, this, [this, index] {
        const Entry &present = m_entries.at(index);
        Q_EMIT typed(present.spec, present.stored, present.editor->value());
    });
}

void RecordDetailView::commit(qsizetype index)
{
    Entry &entry = m_entries[index];
    const QJsonValue value = entry.editor->value();
    const QString problem = recordFieldProblem(entry.spec, value);
    entry.row->setProblem(problem);
    if (!problem.isEmpty() || isSameFieldValue(value, entry.stored))
        return;
    const QJsonValue before = std::exchange(entry.stored, value);
    Q_EMIT edited(entry.spec, before, value);
}

void RecordDetailView::commitFocused()
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).editor->widget()->hasFocus())
            commit(i);
    }
}

void RecordDetailView::showNews(Entry &entry, const core::Record &record)
{
    const QJsonValue now = recordFieldValue(record, entry.spec.keyText());
    if (isSameFieldValue(now, entry.stored))
        return;
    if (!isSameFieldValue(entry.editor->value(), entry.stored)) {
        // Half typed: it stays, and so does what it was made from; leaving the field brings up both.
        entry.row->setProblem(tr("%1 changed this meanwhile. Your text is kept; both are shown when you leave the field.").arg(record.updatedBy));
        return;
    }
    entry.stored = now;
    entry.editor->setValue(now);
    entry.row->setProblem({});
}

void RecordDetailView::update(const RecordDetail &detail)
{
    m_detail = detail;
    for (Entry &entry : m_entries)
        showNews(entry, detail.record);
    showFacts();
}

void RecordDetailView::addConflict(const FieldConflict &conflict)
{
    for (Entry &entry : m_entries) {
        if (entry.spec.keyText() != conflict.key)
            continue;
        for (ConflictView *old : std::as_const(m_conflicts)) {
            if (old->conflict().key == conflict.key) {
                m_conflicts.removeOne(old);
                old->deleteLater();
                break;
            }
        }
        entry.stored = conflict.theirs; // from here on the field shows what is stored; mine stands in the conflict
        entry.editor->setValue(conflict.theirs);
        entry.row->setProblem({});
        RecordNames names = m_detail.parties;
        names += m_detail.purposes;
        auto *view = new ConflictView(conflict, entry.spec, names, this);
        m_conflicts.append(view);
        m_conflictColumn->addWidget(view);
        connect(view, &ConflictView::mergedEdited, this, [this, spec = entry.spec, theirs = conflict.theirs](const QJsonValue &text) { Q_EMIT typed(spec, theirs, text); });
        connect(view, &ConflictView::resolved, this, [this, view](const FieldConflict &decided, const QJsonValue &result) {
            m_conflicts.removeOne(view);
            view->hide();
            view->deleteLater();
            for (Entry &present : m_entries) {
                if (present.spec.keyText() != decided.key)
                    continue;
                present.stored = result;
                present.editor->setValue(result);
                present.editor->widget()->setFocus(Qt::OtherFocusReason);
            }
            Q_EMIT conflictResolved(decided, result);
        });
        orderTabs();
        if (auto *first = view->findChild<QWidget *>(QStringLiteral("conflict.mine")))
            first->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void RecordDetailView::restore(const QString &key, const QJsonValue &typed, const QJsonValue &before)
{
    for (Entry &entry : m_entries) {
        if (entry.spec.keyText() != key)
            continue;
        entry.stored = before;
        entry.editor->setValue(typed);
        entry.editor->widget()->setFocus(Qt::OtherFocusReason);
        entry.row->setProblem(tr("This text was not stored last time. It is stored when you leave the field."));
    }
}

void RecordDetailView::keepUnstored(const QString &key, const QJsonValue &typed, const QJsonValue &before, const QString &reason)
{
    for (Entry &entry : m_entries) {
        if (entry.spec.keyText() != key)
            continue;
        // What was typed since the field was left is newer than what was not stored.
        if (isSameFieldValue(entry.editor->value(), entry.stored))
            entry.editor->setValue(typed);
        entry.stored = before;
        entry.row->setProblem(tr("This text was not stored. It stays here, to be copied, and is tried again when you leave the field. %1").arg(reason));
    }
}

bool RecordDetailView::hasUnstored() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return !isSameFieldValue(entry.editor->value(), entry.stored); });
}

void RecordDetailView::showFacts()
{
    QWidget *facts = makeFacts();
    if (m_facts) {
        // Files and links are made anew only when they would say something else, so that the keyboard stays on them.
        delete m_column->replaceWidget(m_facts, facts);
        const bool hadFocus = m_facts->isAncestorOf(m_facts->window()->focusWidget());
        const QString name = hadFocus ? m_facts->window()->focusWidget()->objectName() : QString();
        m_facts->hide();
        m_facts->deleteLater();
        facts->show();
        if (auto *again = name.isEmpty() ? nullptr : facts->findChild<QWidget *>(name))
            again->setFocus(Qt::OtherFocusReason);
        orderTabs();
    } else {
        m_column->addWidget(facts);
    }
    m_facts = facts;
}

void RecordDetailView::orderTabs()
{
    // From the page on, whose first field has its place in the window; new ones stand at the end of the chain.
    QWidget *root = this;
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<Page *>(parent))
            root = parent;
    }
    tabInLayoutOrder(root);
}

QWidget *RecordDetailView::makeFacts()
{
    const core::Record &record = m_detail.record;
    auto *facts = new QWidget(this);
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    if (!m_detail.causes.isEmpty()) {
        auto *message = new InlineMessage(facts);
        const core::StaleCause &cause = m_detail.causes.first();
        message->setClosable(false);
        message->showMessage(Severity::Warning, tr("Stale: %1 was %2 and is %3 now.").arg(cause.subjectId, cause.seen.shortText(), cause.now.isEmpty() ? tr("gone") : cause.now.shortText()));
        column->addWidget(message);
    }
    if (!m_detail.files.isEmpty()) {
        auto *files = new VersionFilesView(m_detail, m_isReadOnly, facts);
        connect(files, &VersionFilesView::relocateRequested, this, &RecordDetailView::relocateRequested);
        column->addWidget(files);
    }
    if (const inventory::TableSource source = inventory::TableSource::of(record.body); !source.isEmpty())
        column->addWidget(new DetailLabel(tr("The table %1 in %2. It stays there: \"Look at the files\" asks whether it is as it was registered, with a password from the keychain or HALLMARKER_SOURCE_PASSWORD.").arg(source.table, source.address), facts));
    const QJsonArray columns = record.body.value(QStringLiteral("columns")).toArray();
    if (!columns.isEmpty()) {
        QStringList names;
        for (const QJsonValue &one : columns)
            names += QStringLiteral("%1 (%2)").arg(one.toObject().value(QStringLiteral("name")).toString(), one.toObject().value(QStringLiteral("type")).toString());
        column->addWidget(new DetailLabel(tr("%n rows. Columns: %1", nullptr, record.body.value(QStringLiteral("rows")).toInt()).arg(names.join(QLatin1String(", "))), facts));
    }
    if (const QJsonObject report = record.body.value(QStringLiteral("readReport")).toObject(); !report.isEmpty())
        column->addWidget(new ImportReportView(report, facts));
    for (const core::Record &version : m_detail.versions) {
        auto *link = new QLabel(QStringLiteral("<a href=\"%1\">%2</a>").arg(version.id, version.name.toHtmlEscaped()), facts);
        link->setObjectName(QLatin1String("version.") + version.id);
        link->setTextInteractionFlags(Qt::TextBrowserInteraction);
        connect(link, &QLabel::linkActivated, this, &RecordDetailView::recordWanted);
        column->addWidget(link);
        column->addWidget(new DetailLabel(tr("Version of %1, %2").arg(shortTime(version.createdMs), version.basis.toString()), facts));
    }
    column->addWidget(new DetailLabel(tr("Id %1, revision %2, changed %3 by %4.").arg(record.id).arg(record.revision).arg(shortTime(record.updatedMs), record.updatedBy), facts));
    column->addWidget(new DetailLabel(tr("Digest %1").arg(record.basis.toString()), facts));
    column->addWidget(new DetailLabel(tr("%n records rest on it.", nullptr, static_cast<int>(m_detail.dependents.size())), facts));
    return facts;
}

} // namespace hallmarker::ui
