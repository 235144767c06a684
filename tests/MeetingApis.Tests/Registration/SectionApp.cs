using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Registration;

/// <summary>An application whose client has its options from a section that can change.</summary>
internal sealed class SectionApp : IAsyncDisposable
{
    public const string Section = "Meetings:App";
    public const string Secret = "stub-secret";

    private readonly ManualTimeProvider _time = new();
    private readonly IConfigurationRoot _configuration;
    private readonly ServiceProvider _provider;
    private readonly MeetingVendor _vendor;
    private readonly string _name;

    private SectionApp(MeetingVendor vendor, string name)
    {
        (_vendor, _name, Kit) = (vendor, name, VendorUnderTest.Of(vendor));
        Script = new VendorScript(Kit);
        _configuration = Configuration(Kit.Settings(Secret));
        IServiceCollection services = new ServiceCollection().AddSingleton<TimeProvider>(_time).AddSingleton<ILoggerFactory>(Logs);
        Kit.Register(services, name, _configuration.GetSection(Section)).ConfigurePrimaryHttpMessageHandler(() => Script);
        _provider = services.BuildServiceProvider();
    }

    public VendorUnderTest Kit { get; }

    public VendorScript Script { get; }

    public RecordingLoggerFactory Logs { get; } = new();

    public string Subject => SubjectOf(_vendor, _name);

    public static string SubjectOf(MeetingVendor vendor, string name) => $"{vendor}Client{(name.Length == 0 ? "" : $" '{name}'")} (section {Section})";

    public static SectionApp Start(MeetingVendor vendor, string name) => new(vendor, name);

    public static IConfigurationRoot Configuration(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create($"{Section}:{setting.Key}", setting.Value))).Build();

    /// <summary>Changes a value, and lets the last token run out.</summary>
    public void Change(string key, string value)
    {
        _configuration[$"{Section}:{key}"] = value;
        _time.Advance(TimeSpan.FromHours(3));
        _configuration.Reload();
    }

    /// <summary>Calls with a new token.</summary>
    public Task CallAsync(CancellationToken cancellationToken)
    {
        _time.Advance(TimeSpan.FromHours(3));
        return _name.Length == 0 ? Kit.CallAsync(_provider, cancellationToken) : Kit.CallAsync(_provider, _name, cancellationToken);
    }

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
