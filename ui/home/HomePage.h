#pragma once

#include "ui/home/HomeContents.h"
#include "ui/shell/Page.h"
#include "ui/shell/RefreshTurn.h"

class QHBoxLayout;
class QLabel;

namespace hallmarker::ui {

class ChartPanel;
class InlineMessage;
class RecordTable;
class RowsModel;

/// What needs attention: what is stale, due or failing, most urgent first, and the findings of each check as a picture.
class HomePage final : public Page {
    Q_OBJECT
public:
    explicit HomePage(PageServices &services);
    static PageDescriptor descriptor();

    QString pageId() const override { return QStringLiteral("home"); }
    QString title() const override { return tr("Home"); }
    QList<Command> commands() override;
    void refresh() override;
    QWidget *initialFocus() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

private:
    void show(const HomeContents &contents);
    void showGroups(const HomeContents &contents);
    void addGroup(const QString &group, const QString &text);
    void showChart(const HomeContents &contents);
    void open(const QString &id);

    QLabel *m_counts;
    QHBoxLayout *m_groups;           ///< one button for each state that occurs; it narrows the list down
    QString m_group;                 ///< the chosen one; empty: all
    QStringList m_groupShape;        ///< the texts of the buttons
    RefreshTurn m_turn;
    InlineMessage *m_message;
    RowsModel *m_rows;
    RecordTable *m_table;
    ChartPanel *m_chart;
};

} // namespace hallmarker::ui
