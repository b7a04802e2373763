#include "sync/storage/secret_service.h"

#include <QPointer>

#include <libsecret/secret.h>

#include <memory>
#include <utility>
#include <vector>

// One answer leads to the next question, so what is below reads from the inside out: each function asks, and
// what comes after it stands in the lambda that hears the answer.
namespace mandorla::sync {

namespace {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
    void operator()(GHashTable* table) const { g_hash_table_unref(table); }
    void operator()(SecretValue* value) const { secret_value_unref(value); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;
using Service = std::shared_ptr<::SecretService>;
using Items = std::vector<std::shared_ptr<SecretItem>>;

// Whatever went wrong: there is no more to say about it than that it did.
class Failure
{
public:
    Failure() = default;
    Failure(const Failure&) = delete;
    Failure& operator=(const Failure&) = delete;
    ~Failure() { g_clear_error(&m_error); }
    GError** out() { return &m_error; }
    explicit operator bool() const { return m_error != nullptr; }

private:
    GError* m_error = nullptr;
};

// A lambda as the two last arguments of a question to libsecret, called once.
using Heard = std::function<void(GAsyncResult*)>;
void hear(GObject*, GAsyncResult* result, gpointer heard)
{
    (*std::unique_ptr<Heard>(static_cast<Heard*>(heard)))(result);
}

// As QtKeychain calls its entries and writes what is in them: so did Mandorla 0.1.0.
constexpr const char* kUser = "user";
constexpr const char* kServer = "server";
constexpr const char* kType = "type";
constexpr const char* kLabel = "This evening";
const SecretSchema* schema()
{
    static const SecretSchema out = [] {
        SecretSchema made{};
        made.name = "org.qt.keychain";
        made.flags = SECRET_SCHEMA_DONT_MATCH_NAME;
        std::size_t i = 0;
        for (const char* attribute : {kUser, kServer, kType})
            made.attributes[i++] = {attribute, SECRET_SCHEMA_ATTRIBUTE_STRING};
        return made;
    }();
    return &out;
}

Owned<GHashTable> entry(const QByteArray& name)
{
    return Owned<GHashTable>(
        secret_attributes_build(schema(), kUser, name.constData(), kServer, kLabel, nullptr));
}

// Null: there is none.
void ask(std::function<void(Service)> then)
{
    secret_service_get(SECRET_SERVICE_NONE, nullptr, hear, new Heard([then = std::move(then)](auto* result) {
                           const Service service(secret_service_get_finish(result, Failure().out()),
                                                 [](auto* object) { g_clear_object(&object); });
                           // Else GLib would end the program together with the bus.
                           if (service)
                               g_dbus_connection_set_exit_on_close(
                                   g_dbus_proxy_get_connection(G_DBUS_PROXY(service.get())), FALSE);
                           then(service);
                       }));
}

// Nothing: it does not say.
void find(const Service& service, const QByteArray& name, int flags,
          std::function<void(std::optional<Items>)> then)
{
    secret_service_search(
        service.get(), schema(), entry(name).get(), static_cast<SecretSearchFlags>(SECRET_SEARCH_ALL | flags),
        nullptr, hear, new Heard([service, then = std::move(then)](auto* result) {
            Failure failure;
            GList* found = secret_service_search_finish(service.get(), result, failure.out());
            Items items;
            for (GList* one = found; one; one = one->next)
                items.emplace_back(static_cast<SecretItem*>(one->data), g_object_unref);
            g_list_free(found);
            then(failure ? std::nullopt : std::optional(std::move(items)));
        }));
}

// Whether what is kept for this person is open now; a person is asked, if it is not. Shut, not every service
// tells what is in it. None at all is as good as open: nothing is in there.
void open(const Service& service, std::function<void(bool)> then)
{
    secret_collection_for_alias(
        service.get(), SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, nullptr, hear,
        new Heard([service, then = std::move(then)](auto* result) {
            Failure failure;
            const std::shared_ptr<SecretCollection> collection(
                secret_collection_for_alias_finish(result, failure.out()),
                [](auto* object) { g_clear_object(&object); });
            if (failure || !collection || !secret_collection_get_locked(collection.get()))
                return then(!failure);
            GList one{collection.get(), nullptr, nullptr};
            secret_service_unlock(service.get(), &one, nullptr, hear,
                                  new Heard([service, collection, then](auto* unlocked) {
                                      then(secret_service_unlock_finish(service.get(), unlocked, nullptr,
                                                                        Failure().out()) == 1);
                                  }));
        }));
}

void erase(Items items, std::function<void()> then)
{
    if (items.empty())
        return then();
    const auto item = items.back();
    items.pop_back();
    secret_item_delete(item.get(), nullptr, hear,
                       new Heard([item, items = std::move(items), then = std::move(then)](auto* result) {
                           secret_item_delete_finish(item.get(), result, Failure().out());
                           erase(items, then);
                       }));
}

} // namespace

void SecretService::read(const QString& name, std::function<void(std::optional<crypto::Key>)> then)
{
    ask([here = QPointer(&m_here), name = name.toUtf8(), then = std::move(then)](const Service& service) {
        if (!here)
            return;
        if (!service)
            return then(std::nullopt);
        secret_service_lookup(
            service.get(), schema(), entry(name).get(), nullptr, hear,
            new Heard([service, here, then](auto* result) {
                const Owned<SecretValue> value(
                    secret_service_lookup_finish(service.get(), result, Failure().out()));
                if (!here)
                    return;
                std::optional<crypto::Key> key;
                gsize length = 0;
                const gchar* text = value ? secret_value_get(value.get(), &length) : nullptr;
                crypto::SecretBytes bytes(32);
                std::size_t size = 0;
                if (text &&
                    sodium_base642bin(bytes.data(), bytes.size(), text, length, nullptr, &size, nullptr,
                                      sodium_base64_VARIANT_ORIGINAL) == 0 &&
                    size == bytes.size())
                    key.emplace(ByteView(bytes));
                then(std::move(key));
            }));
    });
}

void SecretService::write(const QString& name, const crypto::Key& key, std::function<void(bool)> then)
{
    ask([here = QPointer(&m_here), name = name.toUtf8(), key,
         then = std::move(then)](const Service& service) {
        if (!here)
            return;
        if (!service)
            return then(false);
        const ByteView bytes = key.bytes();
        crypto::SecretBytes wiped(sodium_base64_ENCODED_LEN(32, sodium_base64_VARIANT_ORIGINAL));
        auto* text = reinterpret_cast<char*>(wiped.data());
        sodium_bin2base64(text, wiped.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
        const Owned<SecretValue> value(
            secret_value_new(text, static_cast<gssize>(wiped.size() - 1), "text/plain"));
        const Owned<GHashTable> attributes(secret_attributes_build(schema(), kUser, name.constData(), kServer,
                                                                   kLabel, kType, "base64", nullptr));
        secret_service_store(service.get(), schema(), attributes.get(), SECRET_COLLECTION_DEFAULT, kLabel,
                             value.get(), nullptr, hear, new Heard([service, here, then](auto* result) {
                                 const bool stored =
                                     secret_service_store_finish(service.get(), result, Failure().out());
                                 if (here)
                                     then(stored);
                             }));
    });
}

// Unlock, remove, and look: a service may say that all is well while it stays locked.
void SecretService::remove(const QString& name, std::function<void(bool)> then)
{
    ask([here = QPointer(&m_here), name = name.toUtf8(), then = std::move(then)](const Service& service) {
        const auto answer = [here, then](bool gone) {
            if (here)
                then(gone);
        };
        if (!service)
            return answer(false);
        open(service, [=](bool is) {
            if (!is)
                return answer(false);
            find(service, name, SECRET_SEARCH_UNLOCK, [=](const std::optional<Items>& items) {
                if (!items)
                    return answer(false);
                erase(*items, [=] {
                    find(service, name, SECRET_SEARCH_NONE,
                         [=](const std::optional<Items>& left) { answer(left && left->empty()); });
                });
            });
        });
    });
}

} // namespace mandorla::sync
