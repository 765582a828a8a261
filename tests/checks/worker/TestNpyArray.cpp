#include "checks/encoding/NpyArray.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cstring>

using namespace hallmarker;
using namespace hallmarker::checks;

namespace {

QByteArray npy(const QByteArray &header, const QByteArray &body, char version = 1)
{
    QByteArray bytes = QByteArray("\x93NUMPY", 6) + version + '\0';
    bytes.append(char(header.size() & 0xff)).append(char(header.size() >> 8));
    if (version > 1)
        bytes.append(2, '\0');
    return bytes + header + body;
}

template <typename T>
QByteArray raw(std::initializer_list<T> values)
{
    QByteArray bytes;
    for (const T value : values)
        bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    return bytes;
}

} // namespace

class TestNpyArray : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QList<qint64>>("shape");
        QTest::addColumn<QList<double>>("values");
        const QByteArray f4 = raw<float>({1, 2, 3, 4, 5, 6});
        QTest::newRow("f4") << npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }    \n", f4) << QList<qint64>{2, 3} << QList<double>{1, 2, 3, 4, 5, 6};
        QTest::newRow("Fortran order") << npy("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }\n", f4) << QList<qint64>{2, 3} << QList<double>{1, 3, 5, 2, 4, 6};
        QTest::newRow("other order of keys") << npy("{'shape': (6,), 'descr': '<f4', 'fortran_order': False}\n", f4, 2) << QList<qint64>{6} << QList<double>{1, 2, 3, 4, 5, 6};
        QTest::newRow("big endian") << npy("{'descr': '>i2', 'fortran_order': False, 'shape': (2,), }\n", QByteArray("\x01\x02\xff\xff", 4)) << QList<qint64>{2} << QList<double>{258, -1};
        QTest::newRow("bool") << npy("{'descr': '|b1', 'fortran_order': False, 'shape': (2,), }\n", QByteArray("\x01\x00", 2)) << QList<qint64>{2} << QList<double>{1, 0};
        QTest::newRow("scalar") << npy("{'descr': '<f8', 'fortran_order': False, 'shape': (), }\n", raw<double>({2.5})) << QList<qint64>{} << QList<double>{2.5};
        QTest::newRow("no rows") << npy("{'descr': '<i8', 'fortran_order': False, 'shape': (0, 4), }\n", {}) << QList<qint64>{0, 4} << QList<double>{};
    }
    void reads()
    {
        QFETCH(QByteArray, file);
        QFETCH(QList<qint64>, shape);
        QFETCH(QList<double>, values);
        const auto array = NpyArray::parse(file);
        VERIFY_RESULT(array);
        QCOMPARE(array->shape, shape);
        QCOMPARE(QList<double>(array->values.begin(), array->values.end()), values);
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray f4 = raw<float>({1, 2});
        const char *good = "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other magic") << QByteArray("\x93NUMPX\x01\x00\x10\x00", 10);
        QTest::newRow("version 9") << npy(good, f4, 9);
        QTest::newRow("objects (a pickle)") << npy("{'descr': '|O', 'fortran_order': False, 'shape': (2,), }\n", f4);
        QTest::newRow("record with an object") << npy("{'descr': [('a', '|O')], 'fortran_order': False, 'shape': (2,), }\n", f4);
        QTest::newRow("code") << npy("{'descr': '<f4', 'fortran_order': __import__('os').system('x'), 'shape': (2,), }\n", f4);
        QTest::newRow("too short a body") << npy(good, f4.left(5));
        QTest::newRow("too long a body") << npy(good, f4 + "x");
        QTest::newRow("overflow") << npy("{'descr': '<f8', 'fortran_order': False, 'shape': (4294967296, 4294967296), }\n", f4);
        QTest::newRow("negative") << npy("{'descr': '<f4', 'fortran_order': False, 'shape': (-2,), }\n", f4);
        QTest::newRow("header longer than file") << npy(good, {}).left(40);
    }
    void refuses()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!NpyArray::parse(file));
    }
};

HALLMARKER_TEST(TestNpyArray)
#include "TestNpyArray.moc"
