#pragma once

#include "checks/encoding/ModelSignature.h"
#include "checks/encoding/NpyArray.h"
#include "checks/worker/ModelJob.h"
#include "core/random/RandomStream.h"
#include "core/table/Table.h"

namespace hallmarker::checks {

/// Samples as a model takes them, and what had to be left out.
struct EncodedSamples {
    worker::Samples samples;
    QStringList inputNames;          ///< one per input: "age", "job=clerk", "x[12]"
    std::vector<qint64> rows;        ///< the sample's row in the dataset, ascending
    QStringList classNames;
    qint64 rowsWithGaps = 0;         ///< left out: a numeric feature or the label is missing
    qint64 unknownCategories = 0;    ///< cells whose category the signature does not name (all zeros)
};

/// Turns data into the inputs of a model by its signature.
class FeatureEncoding {
public:
    /// isWide: the inputs are kept in double precision (Samples::wideX).
    /// limit 0: all rows. With a limit the rows are drawn by the seed and kept in the order of the table.
    /// A model for other columns is an Error that names the missing ones.
    static core::Result<EncodedSamples> ofTable(const ModelSignature &signature, const core::Table &table, qint64 limit, core::Seed seed, bool isWide = false);
    /// x: [n, ...], y: [n] whole numbers. The shape of x must be that of the signature.
    static core::Result<EncodedSamples> ofTensors(const ModelSignature &signature, const NpyArray &x, const NpyArray &y, qint64 limit, core::Seed seed, bool isWide = false);
    /// Row numbers of a sample: `limit` of `n` without repetition, ascending; all for limit 0 or >= n.
    static std::vector<qint64> sampleRows(qint64 n, qint64 limit, core::Seed seed);
};

} // namespace hallmarker::checks
