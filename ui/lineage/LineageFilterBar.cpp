#include "ui/lineage/LineageFilterBar.h"

#include "core/drawing/SafeText.h"
#include "lineage/drawing/LineageDrawing.h"
#include "ui/kit/ChoiceListModel.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace hallmarker::ui {

namespace {

/// The first entry lets all through; it has no text of its own as data, unlike the namespace without a name.
constexpr QLatin1String anything("*");
constexpr QLatin1Char marker('=');

QString dataFor(const QString &value)
{
    return marker + value;
}

} // namespace

LineageFilterBar::LineageFilterBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_kind = addChoice(row, tr("&Kind"), "lineage.filterKind");
    m_space = addChoice(row, tr("Names&pace"), "lineage.filterSpace");
    m_owner = addChoice(row, tr("O&wner"), "lineage.filterOwner");
    m_tag = addChoice(row, tr("Ta&g"), "lineage.filterTag");
    m_clear = new QPushButton(tr("Clear filter"), this);
    m_clear->setObjectName(QStringLiteral("lineage.clearFilter"));
    row->addSpacing(0);
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        focusFirst(); // the button has nothing to do any more
    });
    setChoices({});
}

QComboBox *LineageFilterBar::addChoice(FlowRow *row, const QString &label, const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(5);
    auto *text = new QLabel(label, this);
    text->setBuddy(box);
    row->addSpacing(0);
    row->addWidget(text);
    row->addWidget(box, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &LineageFilterBar::read);
    return box;
}

void LineageFilterBar::fill(QComboBox *box, const QString &all, const QList<QPair<QString, QString>> &entries, const QVariant &chosen)
{
    const QSignalBlocker blocker(box);
    ChoiceListModel::Choices choices{{anything, all}};
    choices += entries;
    box->setModel(new ChoiceListModel(choices, box));
    box->setCurrentIndex(qMax(0, box->findData(chosen, Qt::UserRole)));
}

void LineageFilterBar::setChoices(const lineage::NodeFacets::Choices &choices)
{
    m_choices = choices;
    show(m_filter);
}

void LineageFilterBar::show(const lineage::LineageFilter &filter)
{
    const auto texts = [](const QStringList &list, const QString &empty) {
        QList<QPair<QString, QString>> entries;
        for (const QString &text : list)
            entries.append({dataFor(text), text.isEmpty() ? empty : core::safeText(text)});
        return entries;
    };
    QList<QPair<QString, QString>> kinds;
    for (const lineage::NodeKind kind : m_choices.kinds)
        kinds.append({dataFor(lineage::nodeKindName(kind)), lineage::kindWord(kind)});
    fill(m_kind, tr("Any", "kind of a node"), kinds, filter.kind ? dataFor(lineage::nodeKindName(*filter.kind)) : QString());
    fill(m_space, tr("Any", "namespace of a node"), texts(m_choices.spaces, tr("without a namespace")), filter.space ? dataFor(*filter.space) : QString());
    fill(m_owner, tr("Any", "owner of a node"), texts(m_choices.owners, {}), filter.owner.isEmpty() ? QString() : dataFor(filter.owner));
    fill(m_tag, tr("Any", "tag of a node"), texts(m_choices.tags, {}), filter.tag.isEmpty() ? QString() : dataFor(filter.tag));
    read();
}

void LineageFilterBar::read()
{
    const auto value = [](const QComboBox *box) -> std::optional<QString> {
        const QString data = box->currentData(Qt::UserRole).toString();
        return data.startsWith(marker) ? std::optional(data.mid(1)) : std::nullopt;
    };
    lineage::LineageFilter filter;
    if (const auto kind = value(m_kind))
        filter.kind = lineage::nodeKindFromName(*kind);
    filter.space = value(m_space);
    filter.owner = value(m_owner).value_or(QString());
    filter.tag = value(m_tag).value_or(QString());
    m_clear->setEnabled(filter.isActive());
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed();
}

void LineageFilterBar::clear()
{
    show({});
}

void LineageFilterBar::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

QJsonObject LineageFilterBar::saveState() const
{
    QJsonObject state;
    if (m_filter.kind)
        state.insert(QStringLiteral("kind"), lineage::nodeKindName(*m_filter.kind));
    if (m_filter.space)
        state.insert(QStringLiteral("space"), *m_filter.space);
    if (!m_filter.owner.isEmpty())
        state.insert(QStringLiteral("owner"), m_filter.owner);
    if (!m_filter.tag.isEmpty())
        state.insert(QStringLiteral("tag"), m_filter.tag);
    return state;
}

void LineageFilterBar::restoreState(const QJsonObject &state)
{
    // Choices may come later: what is not among them yet is offered until then.
    lineage::LineageFilter filter;
    filter.kind = lineage::nodeKindFromName(state.value(QStringLiteral("kind")).toString());
    if (state.contains(QStringLiteral("space")))
        filter.space = state.value(QStringLiteral("space")).toString();
    filter.owner = state.value(QStringLiteral("owner")).toString();
    filter.tag = state.value(QStringLiteral("tag")).toString();
    if (filter.kind && !m_choices.kinds.contains(*filter.kind))
        m_choices.kinds.append(*filter.kind);
    if (filter.space && !m_choices.spaces.contains(*filter.space))
        m_choices.spaces.append(*filter.space);
    if (!filter.owner.isEmpty() && !m_choices.owners.contains(filter.owner))
        m_choices.owners.append(filter.owner);
    if (!filter.tag.isEmpty() && !m_choices.tags.contains(filter.tag))
        m_choices.tags.append(filter.tag);
    show(filter);
}

} // namespace hallmarker::ui
