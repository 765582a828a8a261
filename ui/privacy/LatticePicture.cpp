#include "ui/privacy/LatticePicture.h"

#include "ui/kit/Tokens.h"
#include "ui/privacy/PrivacyWords.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace hallmarker::ui {

using anonymisation::ExploredNode;
using anonymisation::ExploredNodes;
using anonymisation::Levels;

namespace {

int stepsBetween(const Levels &a, const Levels &b)
{
    int steps = 0;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        steps += std::abs(a[i] - b[i]);
    return steps;
}

QString shortLevels(const Levels &levels)
{
    QStringList words;
    for (const int level : levels)
        words += QString::number(level);
    return words.join(QLatin1Char(' '));
}

} // namespace

LatticePicture::LatticePicture(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("privacy.lattice"));
    setAccessibleName(tr("Lattice of generalisations"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LatticePicture::show(const std::shared_ptr<const ReleaseResult> &result)
{
    if (result == m_result)
        return;
    m_result = result;
    m_current = result ? result->levels() : Levels();
    choose();
}

void LatticePicture::setCurrent(const Levels &levels)
{
    if (levels == m_current)
        return;
    m_current = levels;
    choose();
}

void LatticePicture::choose()
{
    m_nodes.clear();
    if (m_result && m_result->explored) {
        std::vector<const ExploredNode *> nodes;
        for (const ExploredNode &node : m_result->explored->nodes)
            nodes.push_back(&node);
        const Levels &center = m_result->explored->nodes.size() <= mostShown ? m_result->levels() : m_current;
        std::stable_sort(nodes.begin(), nodes.end(), [&center](const ExploredNode *a, const ExploredNode *b) { return stepsBetween(a->levels, center) < stepsBetween(b->levels, center); });
        nodes.resize(std::min(nodes.size(), mostShown));
        std::sort(nodes.begin(), nodes.end(), [](const ExploredNode *a, const ExploredNode *b) { return a->height() != b->height() ? a->height() < b->height() : a->levels < b->levels; });
        for (const ExploredNode *node : nodes)
            m_nodes.push_back({node, {}});
        const auto safe = std::count_if(nodes.begin(), nodes.end(), [](const ExploredNode *node) { return node->isSafe; });
        setAccessibleDescription(tr("%1 generalisations are drawn, %2 of them safe. The list of generalisations says the same in words.").arg(nodes.size()).arg(safe));
    }
    place();
    update();
}

void LatticePicture::place()
{
    std::map<int, std::vector<Node *>> rows;
    for (Node &node : m_nodes)
        rows[node.node->height()].push_back(&node);
    if (rows.empty())
        return;
    std::size_t widest = 1;
    for (const auto &[height, row] : rows)
        widest = std::max(widest, row.size());
    const QFontMetricsF metrics(typeFont(TypeRole::Caption, font()));
    const double labelWidth = metrics.horizontalAdvance(shortLevels(m_nodes.front().node->levels)) + 2 * space::s;
    const double slot = double(width() - 2 * space::m) / double(widest);
    m_hasLabels = slot >= labelWidth + space::xs;
    const double rowHeight = double(height() - 2 * space::m) / double(rows.size());
    const double nodeHeight = std::clamp(rowHeight * 0.5, 8.0, metrics.height() + space::s);
    m_hasLabels = m_hasLabels && nodeHeight >= metrics.height();
    const double nodeWidth = m_hasLabels ? labelWidth : std::min(nodeHeight, std::max(6.0, slot * 0.7));
    double y = height() - space::m - rowHeight / 2; // the data as it stands is below
    for (auto &[height, row] : rows) {
        const double gap = double(width() - 2 * space::m) / double(row.size());
        double x = space::m + gap / 2;
        for (Node *node : row) {
            const double drawn = m_hasLabels ? nodeHeight : nodeWidth;
            node->rect = QRectF(x - nodeWidth / 2, y - drawn / 2, nodeWidth, drawn);
            x += gap;
        }
        y -= rowHeight;
    }
}

QRectF LatticePicture::rectOf(const Levels &levels) const
{
    for (const Node &node : m_nodes)
        if (node.node->levels == levels)
            return node.rect;
    return {};
}

void LatticePicture::drawEdges(QPainter &painter) const
{
    const ExploredNode *base = m_result->explored->find(m_current);
    std::vector<std::pair<QPointF, QString>> costs;
    for (const Node &finer : m_nodes) {
        for (const Node &coarser : m_nodes) {
            if (!ExploredNodes::areNeighbours(finer.node->levels, coarser.node->levels))
                continue;
            const bool isStep = finer.node->levels == m_current || coarser.node->levels == m_current;
            painter.setPen(QPen(tokenColor(isStep ? ColorToken::Accent : ColorToken::Border, palette()), isStep ? 2 : 1));
            const QPointF from(finer.rect.center().x(), finer.rect.top());
            const QPointF to(coarser.rect.center().x(), coarser.rect.bottom());
            painter.drawLine(from, to);
            const ExploredNode *other = finer.node->levels == m_current ? coarser.node : finer.node;
            if (isStep && base != nullptr && base->isSafe && other->isSafe) {
                const double cost = other->score.front() - base->score.front();
                const QPointF near = other == coarser.node ? to : from;
                const QPointF far = other == coarser.node ? from : to;
                costs.emplace_back(near + (far - near) * 0.3, (cost >= 0 ? QStringLiteral("+") : QString()) + QString::number(cost, 'g', 2));
            }
        }
    }
    painter.setFont(typeFont(TypeRole::Caption, font()));
    const QFontMetricsF metrics(painter.font());
    for (const auto &[at, text] : costs) {
        const QRectF box(at.x() - metrics.horizontalAdvance(text) / 2 - 2, at.y() - metrics.height() / 2, metrics.horizontalAdvance(text) + 4, metrics.height());
        painter.fillRect(box, tokenColor(ColorToken::Window, palette()));
        painter.setPen(tokenColor(ColorToken::Text, palette()));
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

void LatticePicture::drawNode(QPainter &painter, const Node &node) const
{
    const bool isChosen = m_result->isReleased() && node.node->levels == m_result->levels();
    const bool isOptimum = m_result->optimum && node.node->levels == *m_result->optimum;
    const bool isCurrent = node.node->levels == m_current;
    const ColorToken token = node.node->isSafe ? ColorToken::Pass : ColorToken::Fail;
    const double radius = m_hasLabels ? space::xs : node.rect.width() / 2;
    painter.setPen(QPen(tokenColor(isChosen ? ColorToken::Text : token, palette()), isChosen ? 2.5 : 1.2));
    painter.setBrush(node.node->isSafe ? tintedGround(token, palette()) : tokenColor(ColorToken::Base, palette()));
    painter.drawRoundedRect(node.rect, radius, radius);
    if (!node.node->isSafe && !m_hasLabels) {
        painter.drawLine(node.rect.topLeft() + QPointF(2, 2), node.rect.bottomRight() - QPointF(2, 2));
        painter.drawLine(node.rect.topRight() + QPointF(-2, 2), node.rect.bottomLeft() + QPointF(2, -2));
    }
    if (isOptimum) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokenColor(ColorToken::Pass, palette()), 1.5));
        painter.drawRoundedRect(node.rect.adjusted(-4, -4, 4, 4), radius + 3, radius + 3);
    }
    if (isCurrent) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokenColor(ColorToken::Focus, palette()), 1.5, Qt::DashLine));
        painter.drawRoundedRect(node.rect.adjusted(-7, -7, 7, 7), radius + 5, radius + 5);
    }
    if (!m_hasLabels)
        return;
    QFont label = typeFont(TypeRole::Caption, font());
    label.setStrikeOut(!node.node->isSafe);
    label.setBold(isChosen || isOptimum);
    painter.setFont(label);
    painter.setPen(tokenColor(ColorToken::Text, palette()));
    painter.drawText(node.rect, Qt::AlignCenter, shortLevels(node.node->levels));
}

void LatticePicture::paintEvent(QPaintEvent *)
{
    if (!m_result || m_nodes.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawEdges(painter);
    for (const Node &node : m_nodes)
        drawNode(painter, node);
}

void LatticePicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

const LatticePicture::Node *LatticePicture::nodeAt(const QPointF &point) const
{
    const auto at = std::find_if(m_nodes.begin(), m_nodes.end(), [&point](const Node &node) { return node.rect.adjusted(-5, -5, 5, 5).contains(point); });
    return at == m_nodes.end() ? nullptr : &*at;
}

void LatticePicture::mousePressEvent(QMouseEvent *event)
{
    if (const Node *node = nodeAt(event->position()))
        Q_EMIT nodePressed(Levels(node->node->levels));
}

bool LatticePicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_result) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const Node *node = nodeAt(help->pos()))
            QToolTip::showText(help->globalPos(), levelsText(m_result->built.input.definition.quasiIdentifiers, node->node->levels), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::PaletteChange)
        update();
    return QWidget::event(event);
}

} // namespace hallmarker::ui
