#pragma once

#include "ui/workshop/MinutesSealing.h"
#include "ui/workshop/RoomSection.h"

class QTextBrowser;

namespace hallmarker::ui {

class InlineMessage;
class SidePanel;

/// The minutes as they would be written now, their signatures, and the way to sign and to save them.
class MinutesSection final : public RoomSection {
    Q_OBJECT
public:
    MinutesSection(PageServices &services, const MinutesSealing &sealing, QWidget *parent = nullptr);

    QList<Command> commands() override;
    void ready() override;

protected:
    void showRoom() override;

private:
    FormPanel *sign();
    void save();

    MinutesSealing m_sealing;
    InlineMessage *m_message;
    QTextBrowser *m_text;
    SidePanel *m_panel;
    QWidget *m_actions;
    QString m_shown;
};

} // namespace hallmarker::ui
