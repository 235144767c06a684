using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MeetingApis.Internal;

/// <summary>The names under which a host has registered something.</summary>
/// <typeparam name="T">What is registered.</typeparam>
internal sealed class RegisteredNames<T>
{
    private const int MostNamed = 10;

    private readonly Dictionary<string, OptionsOrigin> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, ServiceDescriptor> _explanations = [];
    private readonly IServiceCollection _services;

    private RegisteredNames(IServiceCollection services) => _services = services;

    private bool HasDefault => _byName.ContainsKey("");

    /// <summary>The names of a host.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="added">Runs when there were none before.</param>
    public static RegisteredNames<T> Of(IServiceCollection services, Action<RegisteredNames<T>>? added = null)
    {
        foreach (ServiceDescriptor service in services)
        {
            if (service.ServiceType == typeof(RegisteredNames<T>))
            {
                return (RegisteredNames<T>)service.ImplementationInstance!;
            }
        }

        var names = new RegisteredNames<T>(services);
        services.AddSingleton(names);
        added?.Invoke(names);
        return names;
    }

    public OptionsOrigin? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Adds a name. False where it is taken.</summary>
    public bool TryAdd(OptionsOrigin origin)
    {
        if (!_byName.TryAdd(origin.Name, origin))
        {
            return false;
        }

        if (origin.Name.Length == 0)
        {
            // From now on there is what they say is missing.
            foreach (ServiceDescriptor explanation in _explanations.Values)
            {
                _services.Remove(explanation);
            }

            _explanations.Clear();
        }

        return true;
    }

    /// <summary>
    /// Registers a service under a name; without a key for the default. Who asks for it without a key where there are
    /// only names is told so, instead of what a container says of a type that nobody registered.
    /// </summary>
    public void AddSingleton<TService>(string name, Func<IServiceProvider, object?, TService> create)
        where TService : class
    {
        if (name.Length == 0)
        {
            _services.AddSingleton(provider => create(provider, null));
            return;
        }

        _services.AddKeyedSingleton(name, create);
        if (!HasDefault && !_explanations.ContainsKey(typeof(TService)))
        {
            var explanation = ServiceDescriptor.Singleton<TService>(_ => throw new InvalidOperationException(NamedOnly(typeof(TService))));
            _explanations.Add(typeof(TService), explanation);
            _services.TryAdd(explanation);
        }
    }

    /// <summary>Whether asking without a key ends in the explanation that there are only names.</summary>
    public bool IsNamedOnly(Type service) =>
        _explanations.TryGetValue(service, out ServiceDescriptor? explanation)
        && _services.LastOrDefault(one => one.ServiceType == service && !one.IsKeyedService) == explanation;

    private string NamedOnly(Type service)
    {
        string kind = service.IsGenericType ? $"{service.Name.Split('`')[0]}<{service.GenericTypeArguments[0].Name}>" : service.Name;
        string[] names = [.. _byName.Keys.Order(StringComparer.Ordinal)];
        string list = string.Join(", ", names.Take(MostNamed).Select(static name => $"'{name}'"));
        string more = names.Length > MostNamed ? $" and {names.Length - MostNamed} more" : "";
        return $"{kind} is registered by name only: {list}{more}. Ask for one by its name, with [FromKeyedServices(\"{names[0]}\")] or GetRequiredKeyedService<{kind}>(\"{names[0]}\"), or register one without a name.";
    }
}
