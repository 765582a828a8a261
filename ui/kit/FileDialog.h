#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace hallmarker::ui {

struct FileQuestion {
    enum class Mode { OpenFile, SaveFile, OpenFolder };
    Mode mode = Mode::OpenFile;
    QString title;
    QString filter;        ///< "Workspaces (*.hallmarker);;All files (*)"
    QString suggestedName; ///< for SaveFile
    QString suffix;        ///< added when the name has none
    QString purpose;       ///< the last folder is remembered for each purpose
};

/// Asks for a file or folder without a nested event loop. Tests answer through setAnswerer.
class FileDialog {
public:
    using Then = std::function<void(const QString &path)>;
    /// `then` gets the chosen path; it does not run when the person cancels or `context` is gone.
    static void ask(QWidget *parent, const FileQuestion &question, QObject *context, const Then &then);

    /// Returns the path; empty: cancelled.
    using Answerer = std::function<QString(const FileQuestion &question)>;
    static void setAnswerer(const Answerer &answerer);
};

} // namespace hallmarker::ui
