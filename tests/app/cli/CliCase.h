#pragma once

#include <QString>
#include <QStringList>

namespace hallmarker::tests {

/// One command of a case file and what it has to answer.
struct CliStep {
    QString commandLine;     ///< after "$ "
    QStringList output;      ///< expected lines; a line that begins with "~ " is a regular expression
    QStringList statusParts; ///< "! text": has to stand on stderr
    int exitCode = 0;        ///< "? 3"
    int line = 0;            ///< where it stands in the file
};

/// A case as a file: steps that run one after the other in one temporary folder. "# " begins a comment.
///   $ check run privacy.pii --on adult      run it; {FILES} is tests/cases/files, {SHARED} the reference data
///   verdict   fail: ...                     a line of standard output
///   ? 1                                     the exit code when it is not 0
struct CliCase {
    QStringList head;        ///< comments before the first step
    QList<CliStep> steps;

    static CliCase read(const QString &path);
    /// The case with the output that was seen, for HALLMARKER_UPDATE_GOLDEN=1.
    QString toText() const;
};

} // namespace hallmarker::tests
