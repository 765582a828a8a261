#include "ui/inventory/ConflictView.h"

#include "ui/inventory/DetailLabel.h"
#include "ui/kit/Tokens.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

enum ConflictChoice { KeepMine, TakeTheirs, WriteMerged };

QString spokenValue(const RecordFieldSpec &spec, const RecordNames &names, const QJsonValue &value)
{
    QString text = spec.shownText(value);
    for (const auto &[id, name] : names)
        text.replace(id, name);
    return text.isEmpty() ? ConflictView::tr("(empty)") : text;
}

} // namespace

ConflictView::ConflictView(const FieldConflict &conflict, const RecordFieldSpec &spec, const RecordNames &names, QWidget *parent)
    : QFrame(parent), m_conflict(conflict), m_spec(spec), m_names(names), m_choice(new QButtonGroup(this)), m_merged(new RecordFieldEditor(spec, names, this)), m_result(new DetailLabel({}, this))
{
    const QString label = spec.labelText().remove(QLatin1Char('&'));
    setObjectName(QStringLiteral("conflict.") + spec.keyText());
    setAccessibleName(tr("Two changes of \"%1\"").arg(label));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(new DetailHeading(accessibleName(), this));
    column->addWidget(new DetailLabel(tr("%1 stored another text on %2, while you were writing. Yours is kept here until you decide.")
                                          .arg(conflict.theirsBy, QLocale().toString(QDateTime::fromMSecsSinceEpoch(conflict.theirsAtMs), QLocale::ShortFormat)), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    int line = 0;
    grid->addWidget(new QLabel(tr("Before"), this), line, 0, Qt::AlignTop);
    grid->addWidget(new DetailLabel(spokenValue(spec, names, conflict.base), this), line++, 1);
    const auto addChoice = [&](ConflictChoice choice, const QString &text, const char *name, QWidget *beside, const QString &spoken) {
        auto *button = new QRadioButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(spoken);
        m_choice->addButton(button, choice);
        grid->addWidget(button, line, 0, Qt::AlignTop);
        grid->addWidget(beside, line++, 1);
        return button;
    };
    const QString mine = spokenValue(spec, names, conflict.mine);
    const QString theirs = spokenValue(spec, names, conflict.theirs);
    auto *keep = addChoice(KeepMine, tr("M&ine"), "conflict.mine", new DetailLabel(mine, this), tr("Mine: %1").arg(mine));
    addChoice(TakeTheirs, tr("Theirs"), "conflict.theirs", new DetailLabel(theirs, this), tr("Theirs: %1").arg(theirs));
    m_merged->widget()->setObjectName(QStringLiteral("conflict.text"));
    m_merged->widget()->setAccessibleName(tr("Merged text of \"%1\"").arg(label));
    auto *merge = addChoice(WriteMerged, tr("Merged"), "conflict.merged", m_merged->widget(), tr("Merged: write what shall stand there"));
    const bool isText = spec.form == RecordFieldSpec::Form::Line || spec.form == RecordFieldSpec::Form::Paragraph || spec.form == RecordFieldSpec::Form::Words;
    m_merged->setValue(conflict.mine);
    if (!isText) { // there is nothing between two choices
        merge->hide();
        m_merged->widget()->hide();
    }
    column->addLayout(grid);
    m_result->setObjectName(QStringLiteral("conflict.result"));
    column->addWidget(m_result);
    auto *store = new QPushButton(tr("Store the &final text"), this);
    store->setObjectName(QStringLiteral("conflict.store"));
    store->setDefault(true);
    column->addWidget(store, 0, Qt::AlignLeft);
    keep->setChecked(true);
    connect(m_choice, &QButtonGroup::idToggled, this, &ConflictView::showResult);
    connect(m_merged, &RecordFieldEditor::edited, this, [this, merge] {
        merge->setChecked(true);
        showResult();
        Q_EMIT mergedEdited(m_merged->value());
    });
    connect(store, &QPushButton::clicked, this, [this] { Q_EMIT resolved(m_conflict, result()); });
    showResult();
}

QJsonValue ConflictView::result() const
{
    switch (m_choice->checkedId()) {
    case TakeTheirs: return m_conflict.theirs;
    case WriteMerged: return m_merged->value();
    default: return m_conflict.mine;
    }
}

void ConflictView::showResult()
{
    m_result->setText(tr("Will be stored: %1").arg(spokenValue(m_spec, m_names, result())));
}

void ConflictView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokenColor(ColorToken::Warn, palette()));
    painter.setBrush(tintedGround(ColorToken::Warn, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace hallmarker::ui
