using System.Diagnostics.CodeAnalysis;

namespace MeetingApis.Testing;

/// <summary>
/// Holds the simulator's items of one kind, such as rooms, meetings or people, by id. A change is visible to the next call.
/// It is thread-safe.
/// </summary>
/// <typeparam name="TKey">The kind of id.</typeparam>
/// <typeparam name="TItem">The kind of item. Items are immutable: a call that changes one replaces it.</typeparam>
public sealed class SimulatedStore<TKey, TItem>
    where TKey : notnull
    where TItem : class
{
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<TKey, TItem> _items = [];
    private readonly Func<TItem, TKey> _idOf;
    private readonly Action<TItem>? _prepare;

    /// <param name="idOf">The id of an item.</param>
    /// <param name="prepare">Runs before an item is held: refuses it, or adds what it stands on to another store.</param>
    internal SimulatedStore(Func<TItem, TKey> idOf, Action<TItem>? prepare = null)
    {
        _idOf = idOf;
        _prepare = prepare;
    }

    /// <summary>The id of an item, whether it is here or not.</summary>
    internal TKey IdOf(TItem item) => _idOf(item);

    /// <summary>Hears of each change after it was made: the item before, null for a new one, and after, null for a removed one.</summary>
    internal Action<TItem?, TItem?>? Changed { get; set; }

    /// <summary>All items as a copy, in the order in which they were added.</summary>
    public IReadOnlyList<TItem> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _items.Values];
            }
        }
    }

    /// <summary>Adds an item.</summary>
    /// <param name="item">The item, with an id that is still free.</param>
    /// <exception cref="ArgumentException">There is an item with this id; <see cref="Set"/> replaces it.</exception>
    public void Add(TItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        TKey id = _idOf(item);
        if (Find(id) is null)
        {
            _prepare?.Invoke(item);
            if (TryAdd(id, item))
            {
                return;
            }
        }

        throw new ArgumentException($"There is a {typeof(TItem).Name} with the id {id} already. Use {nameof(Set)} to replace it.", nameof(item));
    }

    /// <summary>Adds an item, or replaces the one with the same id.</summary>
    /// <param name="item">The item.</param>
    public void Set(TItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _prepare?.Invoke(item);
        TItem? before;
        lock (_gate)
        {
            before = _items.GetValueOrDefault(_idOf(item));
            _items[_idOf(item)] = item;
        }

        Changed?.Invoke(before, item);
    }

    /// <summary>Reads an item that must exist.</summary>
    /// <param name="id">The item's id.</param>
    /// <returns>The item as it is now.</returns>
    /// <exception cref="KeyNotFoundException">There is no such item.</exception>
    public TItem Get(TKey id) => Find(id) ?? throw new KeyNotFoundException($"There is no {typeof(TItem).Name} with the id {id}.");

    /// <summary>Reads an item.</summary>
    /// <param name="id">The item's id; null finds nothing.</param>
    /// <returns>The item as it is now; null where there is none.</returns>
    public TItem? Find([AllowNull] TKey id)
    {
        if (id is null)
        {
            return null;
        }

        lock (_gate)
        {
            return _items.GetValueOrDefault(id);
        }
    }

    /// <summary>Removes an item.</summary>
    /// <param name="id">The item's id.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(TKey id)
    {
        TItem? before;
        lock (_gate)
        {
            if (!_items.Remove(id, out before))
            {
                return false;
            }
        }

        Changed?.Invoke(before, null);
        return true;
    }

    /// <summary>Removes all items, including the seeded ones.</summary>
    public void Clear()
    {
        IReadOnlyList<TItem> before;
        lock (_gate)
        {
            before = [.. _items.Values];
            _items.Clear();
        }

        foreach (TItem item in before)
        {
            Changed?.Invoke(item, null);
        }
    }

    /// <summary>Adds what another item stands on, where nobody has added it yet.</summary>
    internal void Ensure(TItem item)
    {
        if (Find(_idOf(item)) is null)
        {
            _prepare?.Invoke(item);
            TryAdd(_idOf(item), item);
        }
    }

    private bool TryAdd(TKey id, TItem item)
    {
        lock (_gate)
        {
            if (!_items.TryAdd(id, item))
            {
                return false;
            }
        }

        Changed?.Invoke(null, item);
        return true;
    }
}
