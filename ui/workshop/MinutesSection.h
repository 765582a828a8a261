#pragma once

#include "ui/workshop/RoomSection.h"

class QTextBrowser;

namespace hallmarker::ui {

class InlineMessage;

/// The minutes as they would be written now, their signatures, and the way to sign and to save them.
class MinutesSection final : public RoomSection {
    Q_OBJECT
public:
    explicit MinutesSection(PageServices &services, QWidget *parent = nullptr);

    QList<Command> commands() override;
    void ready() override;

protected:
    void showRoom() override;

private:
    void sign();
    void save();

    InlineMessage *m_message;
    QTextBrowser *m_text;
    QWidget *m_actions;
    QString m_shown;
};

} // namespace hallmarker::ui
