#pragma once

#include "core/jobs/Progress.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace hallmarker::checks {

/// Replaces the cells of some columns of a CSV; every other byte stays as it is, line breaks and quotes included. Empty cells
/// have nothing to replace. A record that cannot be told apart is an error with its line, before anything of its part is written.
class CsvRewriter {
public:
    /// In the order of the columns that were asked for: what stands instead of these values.
    using Replace = std::function<core::Result<QStringList>(int column, const QStringList &values)>;
    using Take = std::function<core::Result<void>(const QByteArray &bytes)>;

    /// Reads the file; a column that its header does not have is an error.
    static core::Result<CsvRewriter> open(const QString &path, const QStringList &columns);

    struct Count {
        qint64 rows = 0;
        qint64 cells = 0; ///< that were replaced
    };
    core::Result<Count> rewrite(const Replace &replace, const Take &take, core::Progress &progress) const;

private:
    QString m_path;
    QByteArray m_bytes; ///< with room behind it that the parser may read
    qsizetype m_size = 0;
    char m_delimiter = ',';
    std::size_t m_headerFields = 0;
    std::vector<std::size_t> m_places;
};

} // namespace hallmarker::checks
