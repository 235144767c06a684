using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MeetingApis.Internal;

/// <summary>Registers <see cref="LastGoodOptions{TOptions}"/>.</summary>
internal static class LastGoodOptionsRegistration
{
    public static void AddTo(IServiceCollection services) => services.TryAdd(ServiceDescriptor.Singleton(typeof(LastGoodOptions<>), typeof(LastGoodOptions<>)));
}
