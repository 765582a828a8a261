#pragma once

#include "ui/gate/GateContents.h"
#include "ui/shell/Page.h"

class QPlainTextEdit;

namespace hallmarker::ui {

class InlineMessage;
class RecordTable;
class RowsModel;

/// The policy as it is written, and beside it what each of its rules demands.
class PolicySection final : public QWidget {
    Q_OBJECT
public:
    PolicySection(PageServices &services, const GateService &service, QWidget *parent = nullptr);
    QList<Command> commands();
    void ready();
    void show(const std::shared_ptr<const GateContents> &contents);
    QPlainTextEdit *editor() const { return m_editor; }
    RecordTable *demands() const { return m_demands; }
    InlineMessage *message() const { return m_message; }
    bool isEdited() const;

Q_SIGNALS:
    void saved();

private:
    void save();
    void judge();
    void showDemands(const QList<core::GateDemand> &demands);
    void goToLine(qint64 line);

    PageServices &m_services;
    GateService m_service;
    InlineMessage *m_message;
    QPlainTextEdit *m_editor;
    RowsModel *m_rows;
    RecordTable *m_demands;
    std::shared_ptr<const GateContents> m_contents; ///< never null
};

} // namespace hallmarker::ui
