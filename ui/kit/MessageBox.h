#pragma once

#include "ui/kit/Status.h"

#include <QStringList>

#include <functional>
#include <memory>

class QObject;
class QWidget;

namespace hallmarker::ui {

/// A decision. Buttons are verbs ("Delete", "Keep").
struct Question {
    QString title;
    QString text;          ///< what happens, whole sentences
    QStringList choices;   ///< in reading order
    int primary = 0;       ///< the accented button; Enter
    int cancel = -1;       ///< what Esc and closing answer; -1: the last choice
    Severity severity = Severity::Info;
    QString inputLabel;    ///< not empty: asks for one line as well
    QString inputText;
    bool isLongInput = false; ///< asks for a text of several lines instead
    bool isSecret = false; ///< the line is a passphrase
    QString checkLabel;    ///< not empty: a check box below the line
    std::shared_ptr<bool> isChecked = {}; ///< its state before and after; with checkLabel only
};

/// Asks without a nested event loop. Tests answer through setAnswerer.
class MessageBox {
public:
    using Then = std::function<void(int choice, const QString &input)>;
    /// `then` runs in the thread of the window, later, and only while `context` lives.
    static void ask(QWidget *parent, const Question &question, QObject *context, const Then &then);

    /// Returns the choice and may change the input line.
    using Answerer = std::function<int(const Question &question, QString &input)>;
    /// From now on nobody is asked; an empty one asks people again.
    static void setAnswerer(const Answerer &answerer);
};

} // namespace hallmarker::ui
