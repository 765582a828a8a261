#pragma once

#include "core/overview/Overview.h"
#include "ui/shell/Page.h"

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
    /// An overview with the names of the records that its texts speak of.
    struct Named {
        core::Overview overview;
        QHash<QString, QString> names;
    };
    static core::Result<Named> read(core::Workspace &workspace);
    void show(const Named &named);
    void showAttention(const Named &named);
    void showChart(const core::Overview &overview);
    void showGroups(const core::Overview &overview);
    QString checkTitle(const QString &checkId) const;
    void open(const QString &id);

    QLabel *m_counts;
    QHBoxLayout *m_groups;           ///< one button for each state that occurs; it narrows the list down
    QString m_group;                 ///< the chosen one; empty: all
    QHash<QString, QString> m_groupOf; ///< record id -> reason
    InlineMessage *m_message;
    RowsModel *m_rows;
    RecordTable *m_table;
    ChartPanel *m_chart;
    QHash<QString, QString> m_kinds; ///< record id -> kind
};

} // namespace hallmarker::ui
