#include "app/shell/retranslate.h"

#include <QMetaMethod>
#include <QMetaProperty>
#include <QObject>
#include <QStringList>

#include <set>
#include <utility>

namespace mandorla::app {

namespace {

bool isText(const QMetaType& type)
{
    return type == QMetaType::fromType<QString>() || type == QMetaType::fromType<QStringList>();
}

void retranslate(QObject& one, std::set<QObject*>& told)
{
    if (!told.insert(&one).second)
        return;
    std::set<int> signals_;
    const QMetaObject& about = *one.metaObject();
    for (int i = QObject::staticMetaObject.propertyCount(); i < about.propertyCount(); ++i) {
        const QMetaProperty property = about.property(i);
        if (property.metaType().flags() & QMetaType::PointerToQObject) {
            if (auto* inner = property.read(&one).value<QObject*>())
                retranslate(*inner, told);
        } else if (isText(property.metaType()) && property.hasNotifySignal()) {
            signals_.insert(property.notifySignalIndex());
        }
    }
    for (const int signal : std::as_const(signals_))
        about.method(signal).invoke(&one, Qt::DirectConnection);
}

} // namespace

void retranslate(QObject& viewModel)
{
    std::set<QObject*> told;
    retranslate(viewModel, told);
}

} // namespace mandorla::app
