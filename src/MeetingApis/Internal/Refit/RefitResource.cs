using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;
using Refit;

namespace MeetingApis.Internal;

/// <summary>
/// A resource whose interface Refit implements: tells Refit's client what each method does. There is one for the process. A
/// method is planned at its first call, and no other with it.
/// </summary>
/// <param name="vendor">Whose resource it is.</param>
/// <param name="property">The client's property that leads to it.</param>
/// <param name="requests">The JSON context of what is sent.</param>
/// <param name="responses">The JSON context of what is read.</param>
/// <param name="errors">The documented codes of its operations.</param>
internal sealed class RefitResource<TClient, [DynamicallyAccessedMembers(PipelineClient.ApiMembers)] TApi>(
    MeetingVendor vendor, Func<TClient, TApi> property, Func<JsonSerializerContext> requests, Func<JsonSerializerContext> responses, Func<IEnumerable<ErrorRow>> errors)
    : ApiResource<TClient>, IRequestBuilder<TApi>
    where TClient : class
    where TApi : class
{
    private readonly ConcurrentDictionary<string, Method> _methods = new(StringComparer.Ordinal);

    public override IEnumerable<ApiOperation> Operations => typeof(TApi).GetMethods().Select(method => Operation(method.Name));

    public override IEnumerable<ErrorRow> Errors => errors();

    RefitSettings IRequestBuilder.Settings => PipelineClient.Settings;

    /// <summary>The catalogue's facts of a method.</summary>
    public ApiOperation Operation(string method) => MethodNamed(method).Operation;

    public MethodPlan Plan(string method) => MethodNamed(method).Plan;

    /// <summary>Refit's client of the interface, for one identity; null for a substitute's, which has no pipeline.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Refit's generator has registered a factory for every interface of this assembly, so nothing is looked up by name.")]
    public TApi For(PipelineClient? pipeline) => pipeline is null ? null! : RestService.For(pipeline, this);

    public override void AddTo(IResourceRegistry<TClient> registry) => registry.Add(property);

    public override void Guard() =>
        RestService.RegisterGeneratedSettingsFactory<TApi>(static (_, _) => throw PipelineClient.Missing(typeof(TApi), typeof(TClient)));

    [RequiresUnreferencedCode("Refit asks for it; a plan reads nothing that trimming removes.")]
    [RequiresDynamicCode("Refit asks for it; a plan makes no code.")]
    Func<HttpClient, object[], object?> IRequestBuilder.BuildRestResultFuncForMethod(string methodName, Type[]? parameterTypes, Type[]? genericArgumentTypes) =>
        MethodNamed(methodName).Call;

    private Method MethodNamed(string name) => _methods.TryGetValue(name, out Method? known) ? known : _methods.GetOrAdd(name, Read(name));

    private Method Read(string name)
    {
        MethodInfo method = OperationReader.Find(typeof(TApi).GetMethods(), name);
        ApiOperation operation = OperationReader.Read(method, vendor);
        return new Method(operation, () => MethodPlanner.Plan(method, operation, requests(), responses()));
    }

    /// <summary>The plan of one method.</summary>
    private sealed class Method
    {
        private readonly Lazy<MethodPlan> _plan;

        public Method(ApiOperation operation, Func<MethodPlan> plan)
        {
            Operation = operation;
            _plan = new(plan, LazyThreadSafetyMode.PublicationOnly);
            Call = (client, arguments) => _plan.Value.Send(((PipelineClient)client).Invoker, arguments);
        }

        public ApiOperation Operation { get; }

        public MethodPlan Plan => _plan.Value;

        public Func<HttpClient, object?[], object?> Call { get; }
    }
}
