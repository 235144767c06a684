using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingApis.Internal;

/// <summary>Where options come from: the host's code, or a section of its configuration.</summary>
internal sealed class OptionsSource<[DynamicallyAccessedMembers(Needed)] TOptions>
    where TOptions : class
{
    /// <summary>The constructor makes options, and the properties are what a section may name.</summary>
    public const DynamicallyAccessedMemberTypes Needed = DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties;

    private readonly Action<TOptions> _configure;

    public OptionsSource(Action<TOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    /// <param name="configuration">The section, which is read again whenever it changes.</param>
    /// <param name="bind">Calls the binder, which is generated where it is called.</param>
    public OptionsSource(IConfigurationSection configuration, Action<IConfigurationSection, TOptions> bind)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        Section = configuration;
        _configure = options => bind(configuration, options);
    }

    public IConfigurationSection? Section { get; }

    /// <summary>Sets the options of a name up, and has them checked when the host starts.</summary>
    public void AddTo(IServiceCollection services, OptionsOrigin origin)
    {
        OptionsBuilder<TOptions> options = services.AddOptions<TOptions>(origin.Name).ValidateOnStart();
        if (Section is null)
        {
            options.Configure(_configure);
            return;
        }

        services.AddSingleton<IOptionsChangeTokenSource<TOptions>>(new ConfigurationChangeTokenSource<TOptions>(origin.Name, Section));
        options.Configure(bound => Bind(origin, bound));
    }

    private void Bind(OptionsOrigin origin, TOptions options)
    {
        try
        {
            _configure(options);
        }
        catch (InvalidOperationException e)
        {
            // The binder prints the value, which may be an address with a password.
            throw new OptionsValidationException(origin.Name, typeof(TOptions), [origin.Says(SectionKeys<TOptions>.Unread(Section!, e.Message))]);
        }
    }
}
