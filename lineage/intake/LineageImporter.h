#pragma once

#include "core/jobs/Progress.h"
#include "core/result/Result.h"
#include "lineage/facts/LineageFacts.h"

#include <QJsonObject>
#include <QList>

namespace hallmarker::lineage {

/// One thing an import could not take as it was, with its place.
struct ImportNote {
    enum class Kind { Rejected, Warning };
    Kind kind = Kind::Warning;
    QString file;
    qint64 line = 0;      ///< from 1; 0: the whole file
    QString pointer;      ///< JSON pointer, or key path; empty: the whole line
    QString code;         ///< stable word: "run-id-missing", "facet-invalid" ...
    QString message;      ///< translated sentence
};

/// What an import read, counted, kept and dropped.
struct ImportReport {
    QJsonObject counts;   ///< with the keys of the format's own terms: "datasets", "jobs", "io_edges" ...
    QList<ImportNote> notes; ///< in the order of the source
    qint64 accepted = 0;  ///< events or records
    qint64 rejected = 0;
};

struct ImportOptions {
    qint64 maxBytes = 1LL << 30;   ///< of one file, before it is read
    int maxDepth = 128;            ///< of nested JSON or YAML
    bool withAbortedRuns = false;  ///< whether runs that failed or were aborted made their outputs
};

/// Reads one format. Knows nothing about the store; a path may be a file or a folder.
class LineageImporter {
public:
    virtual ~LineageImporter() = default;
    /// "openlineage", "dbt", "mlflow" ... as `lineage import --from` takes it.
    virtual QString format() const = 0;
    /// Whether the path looks like this format; 0 no, 100 certain.
    virtual int likeness(const QString &path) const = 0;
    /// Adds to `facts`. An Error means that nothing could be read at all; what is merely bad in part stands in the report.
    virtual core::Result<ImportReport> read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const = 0;
};

} // namespace hallmarker::lineage
