using System.Collections;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.Registration;

/// <summary>Services that count how often one of them is looked at.</summary>
internal sealed class CountingServices : IServiceCollection
{
    private readonly List<ServiceDescriptor> _services = [];

    public long Looks { get; private set; }

    public int Count => _services.Count;

    public bool IsReadOnly => false;

    public ServiceDescriptor this[int index]
    {
        get
        {
            Looks++;
            return _services[index];
        }

        set => _services[index] = value;
    }

    public void Add(ServiceDescriptor item) => _services.Add(item);

    public void Clear() => _services.Clear();

    public bool Contains(ServiceDescriptor item) => IndexOf(item) >= 0;

    public void CopyTo(ServiceDescriptor[] array, int arrayIndex)
    {
        Looks += Count;
        _services.CopyTo(array, arrayIndex);
    }

    public IEnumerator<ServiceDescriptor> GetEnumerator()
    {
        foreach (ServiceDescriptor service in _services)
        {
            Looks++;
            yield return service;
        }
    }

    public int IndexOf(ServiceDescriptor item)
    {
        Looks += Count;
        return _services.IndexOf(item);
    }

    public void Insert(int index, ServiceDescriptor item)
    {
        Looks += Count - index;
        _services.Insert(index, item);
    }

    public bool Remove(ServiceDescriptor item)
    {
        Looks += Count;
        return _services.Remove(item);
    }

    public void RemoveAt(int index)
    {
        Looks += Count - index;
        _services.RemoveAt(index);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
