using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Safeguarding.Rules.Tests.Architecture;

/// <summary>A member as a line of C#, with what a caller's compiler or a caller at run time depends on.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(ConstructorInfo constructor) =>
        $"{Access(constructor)}{TypeNames.Simple(constructor.DeclaringType!)}({Parameters(constructor.GetParameters())})";

    public static string Of(FieldInfo field)
    {
        var kind = field.IsLiteral ? "const " : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}";
        var value = field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "";
        return $"{(field.IsPublic ? "" : "protected ")}{kind}{TypeNames.Of(Nullability.Create(field))} {field.Name}{value}";
    }

    public static string Of(PropertyInfo property)
    {
        var accessor = property.GetAccessors(true).First(PublicApi.IsSeen);
        var index = property.GetIndexParameters();
        var name = index.Length > 0 ? $"this[{Parameters(index)}]" : property.Name;
        var required = property.IsDefined(typeof(RequiredMemberAttribute), false) ? "required " : "";
        var set = property.SetMethod is { } setter && PublicApi.IsSeen(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; "
            : "";
        var get = property.GetMethod is { } getter && PublicApi.IsSeen(getter) ? "get; " : "";
        return $"{Access(accessor)}{Modifiers(accessor)}{required}{TypeNames.Of(Nullability.Create(property))} {name} {{ {get}{set}}}";
    }

    public static string Of(EventInfo each) =>
        $"{Access(each.AddMethod!)}{Modifiers(each.AddMethod!)}event {TypeNames.Of(Nullability.Create(each))} {each.Name};";

    public static string Of(MethodInfo method)
    {
        var arguments = method.GetGenericArguments();
        var generic = arguments.Length > 0 ? $"<{string.Join(", ", arguments.Select(each => each.Name))}>" : "";
        var returned = TypeNames.Of(Nullability.Create(method.ReturnParameter));
        var isExtension = method.IsDefined(typeof(ExtensionAttribute), false);
        return $"{Access(method)}{Modifiers(method)}{returned} {method.Name}{generic}" +
            $"({(isExtension ? "this " : "")}{Parameters(method.GetParameters())}){TypeNames.Constraints(arguments)}";
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method) => method switch
    {
        { DeclaringType.IsInterface: true, IsStatic: false } => method.IsAbstract ? "" : "default ",
        { IsStatic: true } => method.IsAbstract ? "static abstract " : "static ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var direction = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute), false)
                || parameter.IsDefined(typeof(ParamCollectionAttribute), false) => "params ",
            _ => "",
        };
        var value = parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue) : "";
        return $"{direction}{TypeNames.Of(Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
